package org.simloom.reliability.sensitivity;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.simloom.reliability.internal.Scatter;

/**
 * A walk on a grid of levels that moves every variable once, by half the levels (Morris, Technometrics 33, 1991).
 *
 * @param levels one row for each of the d + 1 points
 * @param order  which variable each step moves
 */
record Trajectory(int[][] levels, int[] order) {
    static Trajectory random(int variables, int levels, RandomGenerator random) {
        int[][] walk = new int[variables + 1][variables];
        int[] order = new int[variables];
        for (int i = 0; i < variables; i++) {
            walk[0][i] = random.nextInt(levels);
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        for (int step = 0; step < variables; step++) {
            walk[step + 1] = walk[step].clone();
            walk[step + 1][order[step]] += up(walk[step][order[step]], levels) ? levels / 2 : -levels / 2;
        }
        return new Trajectory(walk, order);
    }

    /**
     * Trajectories far apart: each the one with the largest sum of distances to those before it (Ruano et al., Environ.
     * Model. Softw. 37, 2012, after Campolongo et al., ibid. 22, 2007). Fewer are the first of more.
     */
    static List<Trajectory> spread(int variables, MorrisSettings settings) {
        RandomGenerator random = Scatter.generator(settings.seed());
        List<Trajectory> left = new ArrayList<>();
        for (int i = 0; i < settings.candidates(); i++) {
            left.add(random(variables, settings.levels(), random));
        }
        List<Trajectory> chosen = new ArrayList<>(List.of(left.remove(0)));
        double[] sums = new double[left.size()];
        while (chosen.size() < settings.trajectories()) {
            Trajectory last = chosen.get(chosen.size() - 1);
            int best = -1;
            for (int i = 0; i < sums.length; i++) {
                if (left.get(i) != null) {
                    sums[i] += Math.pow(left.get(i).distance(last), 2);
                    best = best < 0 || sums[i] > sums[best] ? i : best;
                }
            }
            chosen.add(left.set(best, null));
        }
        return chosen;
    }

    private double distance(Trajectory other) {
        double sum = 0;
        for (int[] mine : levels) {
            for (int[] theirs : other.levels) {
                int square = 0;
                for (int i = 0; i < mine.length; i++) {
                    square += (mine[i] - theirs[i]) * (mine[i] - theirs[i]);
                }
                sum += Math.sqrt(square);
            }
        }
        return sum;
    }

    private static boolean up(int level, int levels) {
        return level < levels / 2;
    }

    /** Whether a step moves its variable up. */
    boolean up(int step) {
        return levels[step + 1][order[step]] > levels[step][order[step]];
    }
}
