package org.simloom.sampling.design;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Problems;

/**
 * Box and Behnken, Some new three level designs for the study of quantitative variables, Technometrics 2 (1960), of 3 to 7
 * and 9 to 12 variables: the variables of a block take all combinations of their ends (of 11 variables a half of them),
 * all others stay in the middle. No run is in a corner of the ranges.
 *
 * @param centre how many centre points; one says everything where equal runs give equal results
 */
public record BoxBehnken(int centre) implements Sampler {
    private static final int MOST_CENTRES = 1000;
    private static final int HALVED = 5;
    private static final Map<Integer, String> BLOCKS = Map.of(
            3, "1,2 1,3 2,3",
            4, "1,2 3,4 1,4 2,3 1,3 2,4",
            5, "1,2 3,4 2,5 1,3 4,5 2,3 1,4 3,5 1,5 2,4",
            6, "1,2,4 2,3,5 3,4,6 1,4,5 2,5,6 1,3,6",
            7, "4,5,6 1,6,7 2,5,7 1,2,4 3,4,7 1,3,5 2,3,6",
            9, "1,4,7 2,5,8 3,6,9 1,2,3 4,5,6 7,8,9 1,5,9 3,4,8 2,6,7 1,6,8 2,4,9 3,5,7 1,4,7 2,5,8 3,6,9",
            10, "2,6,7,10 1,2,5,10 2,3,7,8 2,4,6,9 1,8,9,10 3,4,5,10 1,4,7,8 3,5,7,9 1,3,6,9 4,5,6,8",
            11, "3,7,8,9,11 1,4,8,9,10 2,5,9,10,11 1,3,6,10,11 1,2,4,7,11 1,2,3,5,8 2,3,4,6,9 3,4,5,7,10 4,5,6,8,11 "
                    + "1,5,6,7,9 2,6,7,8,10",
            12, "1,2,5,7 2,3,6,8 3,4,7,9 4,5,8,10 5,6,9,11 6,7,10,12 1,7,8,11 2,8,9,12 1,3,9,10 2,4,10,11 3,5,11,12 "
                    + "1,4,6,12");

    /** With one centre point. */
    public BoxBehnken() {
        this(1);
    }

    @Override
    public List<double[]> points(Space space, int count, long seed, List<Integer> stages) {
        double[][] runs = new double[(int) size(space).getAsLong()][space.size()];
        int at = 0;
        for (int[] block : blocks(space.size())) {
            for (double[] signs : fraction(block.length).signs()) {
                for (int i = 0; i < block.length; i++) {
                    runs[at][block[i] - 1] = signs[i];
                }
                at++;
            }
        }
        return Coded.points(space, runs);
    }

    @Override
    public OptionalLong size(Space space) {
        if (!BLOCKS.containsKey(space.size())) {
            throw Problems.of("design.variables", space.size(), "3–7, 9–12");
        }
        Coded.middle(space);
        if (centre < 0 || centre > MOST_CENTRES) {
            throw Problems.of("design.centre", centre);
        }
        List<int[]> blocks = blocks(space.size());
        return OptionalLong.of((long) blocks.size() * fraction(blocks.get(0).length).runs() + centre);
    }

    private static List<int[]> blocks(int factors) {
        return Arrays.stream(BLOCKS.get(factors).split(" "))
                .map(block -> Arrays.stream(block.split(",")).mapToInt(Integer::parseInt).toArray()).toList();
    }

    private static TwoLevelFraction fraction(int factors) {
        return factors < HALVED ? new TwoLevelFraction(factors, List.of()) : new FractionalFactorial(5).fraction(factors);
    }
}
