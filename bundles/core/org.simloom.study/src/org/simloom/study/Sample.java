package org.simloom.study;

import org.simloom.base.problem.Problem;

/**
 * One sample of a study.
 *
 * @param index      from 0, in the order in which they were asked for
 * @param point      one number for each variable, in the order and the units of the space
 * @param responses  one number for each goal, in its unit; {@code NaN} where it was not computed
 * @param state      what has become of it
 * @param run        number of its run in the store; 0 where there is none
 * @param cached     whether every task of the run was taken from the store
 * @param problem    why it failed, in the user's language; {@code null} where it did not. Of stores written before problems
 *                   were kept whole it has a message only
 * @param suspicious whether a response lies far outside what the other samples predict
 */
public record Sample(int index, double[] point, double[] responses, SampleState state, long run, boolean cached,
        Problem problem, boolean suspicious) {

    /** Whether it ran to its end, well or badly. */
    public boolean ended() {
        return state == SampleState.SUCCEEDED || state == SampleState.FAILED || state == SampleState.SKIPPED;
    }

    /** The same, found suspicious or not. */
    public Sample suspicious(boolean is) {
        return new Sample(index, point, responses, state, run, cached, problem, is);
    }
}
