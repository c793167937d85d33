package org.simloom.sampling.design;

import java.util.List;
import java.util.OptionalLong;

import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Problems;

/**
 * Plackett and Burman, The design of optimum multifactorial experiments, Biometrika 33 (1946): main effects of up to n-1
 * two-level variables in n runs, n a multiple of 4 from 8 to 48. Those of 8, 12, 20, 24, 44 and 48 runs are theirs row by
 * row; the others come from constructions of Paley and Sylvester and have the same properties.
 *
 * @param runs 0 for as few as suffice
 */
public record PlackettBurman(int runs) implements Sampler {
    private static final int FEWEST = 8;
    private static final int MOST = 48;

    /** With as few runs as suffice. */
    public PlackettBurman() {
        this(0);
    }

    @Override
    public List<double[]> points(Space space, int count, long seed, List<Integer> stages) {
        int[][] matrix = Hadamard.matrix((int) size(space).getAsLong());
        double[][] signs = new double[matrix.length][space.size()];
        for (int i = 0; i < signs.length; i++) {
            for (int j = 0; j < space.size(); j++) {
                signs[i][j] = matrix[i][j + 1];
            }
        }
        return Coded.points(space, signs);
    }

    @Override
    public OptionalLong size(Space space) {
        Coded.twoLevels(space);
        if (space.size() >= MOST) {
            throw Problems.of("design.variables", space.size(), "≤ " + (MOST - 1));
        }
        int fewest = Math.max(FEWEST, space.size() / 4 * 4 + 4);
        if (runs != 0 && (runs < fewest || runs > MOST || runs % 4 != 0)) {
            throw Problems.of("design.runs", runs, space.size(), fewest);
        }
        return OptionalLong.of(runs == 0 ? fewest : runs);
    }
}
