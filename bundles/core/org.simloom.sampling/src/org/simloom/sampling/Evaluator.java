package org.simloom.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Answers points by running something. A method is written as if every answer were there at once: one that was
 * interrupted is simply begun again, and gets the answers it had before without anything being run.
 *
 * <p>So a method must ask the same points again when it gets the same answers: all its random numbers come from its
 * seed, and nothing in it depends on time, threads or addresses.
 */
public interface Evaluator {
    /**
     * Answers points, in parallel where it can. Asking for a point again costs nothing.
     *
     * @param points in the units of the space
     * @return one answer for each, in their order
     * @throws BudgetSpentException                        where not all could be answered within the budget; those that
     *                                                     could are, and can be asked for again
     * @throws java.util.concurrent.CancellationException where the user wants no more
     */
    List<Answer> evaluate(List<double[]> points);

    /** How many new points may still be asked for; {@link Integer#MAX_VALUE} where nothing bounds it. */
    int remaining();

    /** Answers one point. */
    default Answer evaluate(double... point) {
        return evaluate(List.of(point)).get(0);
    }

    /** Answers by a function, without any bound. */
    static Evaluator of(Function<double[], double[]> function) {
        return new Evaluator() {
            @Override
            public List<Answer> evaluate(List<double[]> points) {
                List<Answer> answers = new ArrayList<>(points.size());
                points.forEach(point -> answers.add(Answer.of(function.apply(point))));
                return answers;
            }

            @Override
            public int remaining() {
                return Integer.MAX_VALUE;
            }
        };
    }
}
