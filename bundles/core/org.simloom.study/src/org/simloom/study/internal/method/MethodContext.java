package org.simloom.study.internal.method;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.simloom.sampling.Answer;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;
import org.simloom.study.Goal;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyListener;
import org.simloom.study.internal.outcome.BestSamples;

/**
 * What a method works with.
 *
 * @param settings  complete
 * @param evaluator answers with one number for each goal
 * @param stages    how many samples were asked for when the study was begun, and each time it was gone on with; the
 *                  last is the number asked for now
 * @param answered  the samples that have their answers
 * @param listener  is told how far it is
 */
public record MethodContext(StudyDefinition definition, Settings settings, Evaluator evaluator, List<Integer> stages,
        Supplier<List<Sample>> answered, StudyListener listener) {

    /** The same for a method that has other settings. */
    MethodContext with(Settings other) {
        return new MethodContext(definition, other, evaluator, stages, answered, listener);
    }

    Space space() {
        return definition.space();
    }

    List<Goal> goals() {
        return definition.goals();
    }

    /** Names of all responses. */
    List<String> names() {
        return definition.goals().stream().map(Goal::name).toList();
    }

    List<Goal> objectives() {
        return definition.goals().stream().filter(Goal::isObjective).toList();
    }

    List<Goal> constraints() {
        return definition.goals().stream().filter(Goal::isConstraint).toList();
    }

    /** Answers with the losses of all objectives, then the margins of all constraints. */
    Evaluator separateLosses() {
        return view(values -> {
            double[] all = new double[objectives().size() + constraints().size()];
            int next = 0;
            for (int i = 0; i < values.length; i++) {
                if (goals().get(i).isObjective()) {
                    all[next++] = goals().get(i).loss(values[i]);
                }
            }
            return margins(values, all, next);
        });
    }

    /** Answers with the weighted sum of the losses, then the margins of all constraints. */
    Evaluator weightedLoss() {
        return view(values -> margins(values, new double[] {BestSamples.loss(goals(), values)}, 1));
    }

    /** Answers with the margins of all constraints. */
    Evaluator margins() {
        return margins(constraints());
    }

    /** Answers with the margins of some constraints. */
    Evaluator margins(List<Goal> limits) {
        return view(values -> margins(values, limits, new double[0], 0));
    }

    private double[] margins(double[] values, double[] before, int count) {
        return margins(values, constraints(), before, count);
    }

    private double[] margins(double[] values, List<Goal> limits, double[] before, int count) {
        double[] all = Arrays.copyOf(before, count + limits.size());
        int next = count;
        for (int i = 0; i < values.length; i++) {
            if (limits.contains(goals().get(i))) {
                all[next++] = goals().get(i).margin(values[i]);
            }
        }
        return all;
    }

    private Evaluator view(Function<double[], double[]> of) {
        Evaluator whole = evaluator;
        return new Evaluator() {
            @Override
            public List<Answer> evaluate(List<double[]> points) {
                return whole.evaluate(points).stream()
                        .map(answer -> new Answer(of.apply(answer.values()), answer.failed())).toList();
            }

            @Override
            public int remaining() {
                return whole.remaining();
            }
        };
    }
}
