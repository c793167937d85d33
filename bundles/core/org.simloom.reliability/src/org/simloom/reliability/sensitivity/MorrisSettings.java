package org.simloom.reliability.sensitivity;

import org.simloom.reliability.internal.Texts;

/**
 * How elementary effects are sampled.
 *
 * @param trajectories r, at least 2; r (d + 1) points are run in d variables
 * @param levels       of each variable, an even number
 * @param candidates   of which the trajectories farthest apart are chosen
 * @param resamples    of the bootstrap, at least 20
 * @param confidence   of the intervals, between 0 and 1
 * @param seed         of the random numbers
 */
public record MorrisSettings(int trajectories, int levels, int candidates, int resamples, double confidence, long seed) {
    public MorrisSettings {
        Texts.atLeast("trajectories", trajectories, 2);
        Texts.atLeast("levels", levels, 2);
        if (levels % 2 != 0) {
            throw Texts.problem("setting.even", "levels", "levels", levels);
        }
        Texts.atLeast("candidates", candidates, trajectories);
        Texts.atLeast("resamples", resamples, 20);
        Texts.between("confidence", confidence, 0, 1);
    }

    /** 10 trajectories on 4 levels. */
    public static MorrisSettings of(long seed) {
        return new MorrisSettings(10, 4, 200, 500, 0.95, seed);
    }
}
