package org.simloom.study.internal.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.simloom.base.problem.ProblemException;
import org.simloom.study.Outcome;
import org.simloom.study.ResultTable;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;
import org.simloom.surrogate.CrossValidation;
import org.simloom.surrogate.LeaveOneOut;
import org.simloom.surrogate.ModelChoice;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.Surrogate;
import org.simloom.surrogate.SurrogateKind;
import org.simloom.surrogate.Surrogates;

/**
 * One surrogate for each response of a study.
 *
 * @param fits in the order of the goals; empty where nothing could be learnt
 */
public record LearntResponses(List<Optional<Fit>> fits) {
    /** Learning from more takes longer than it helps to look at. */
    private static final int MOST_SAMPLES = 150;
    private static final int MANY_SAMPLES = 50;
    private static final int FOLDS = 5;
    /** With less than this, what takes longer to learn is tried too. */
    private static final double GOOD_Q2 = 0.95;
    private static final Set<SurrogateKind> QUICK = EnumSet.complementOf(EnumSet.of(SurrogateKind.NEURAL_NETWORK));

    /**
     * The surrogate of a response.
     *
     * @param q2    by cross-validation
     * @param rmse  likewise, in the unit of the response
     * @param index of the samples that it learnt from
     */
    public record Fit(Surrogate surrogate, double q2, double rmse, int[] index) {
    }

    /** Nothing learnt of so many responses. */
    public static LearntResponses none(int responses) {
        return new LearntResponses(Collections.nCopies(responses, Optional.empty()));
    }

    /** Those that a study has chosen already, or else chosen now. */
    public static LearntResponses of(StudyReport report) {
        return report.outcome() != null && report.outcome().table("surrogates").isPresent()
                ? again(report.definition(), report.samples(), report.outcome())
                : choose(report.definition(), report.samples());
    }

    /** Chooses the kind of each by cross-validation. */
    public static LearntResponses choose(StudyDefinition definition, List<Sample> samples) {
        List<Optional<Fit>> fits = new ArrayList<>();
        for (int response = 0; response < definition.goals().size(); response++) {
            fits.add(fit(definition, some(usable(samples, response)), response, null));
        }
        return new LearntResponses(fits);
    }

    /** Learns each anew, of the kinds that an outcome tells. */
    public static LearntResponses again(StudyDefinition definition, List<Sample> samples, Outcome outcome) {
        ResultTable table = outcome == null ? null : outcome.table("surrogates").orElse(null);
        List<Optional<Fit>> fits = new ArrayList<>();
        for (int response = 0; response < definition.goals().size(); response++) {
            String name = definition.goals().get(response).name();
            List<Object> row = table == null ? null : table.rows().stream().filter(r -> r.get(0).equals(name)).findFirst()
                    .orElse(null);
            fits.add(row == null ? Optional.empty() : fit(definition, some(usable(samples, response)),
                    response, new Chosen(SurrogateKind.valueOf(row.get(table.column("kind")).toString()),
                            number(row.get(table.column("q2"))), number(row.get(table.column("rmse"))))));
        }
        return new LearntResponses(fits);
    }

    private record Chosen(SurrogateKind kind, double q2, double rmse) {
    }

    private static double number(Object cell) {
        return cell instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** Those with a value. */
    static List<Sample> usable(List<Sample> samples, int response) {
        return samples.stream().filter(s -> s.state() == SampleState.SUCCEEDED
                && Double.isFinite(s.responses()[response])).toList();
    }

    /** Samples with a value as they are learnt from. */
    static Samples samples(StudyDefinition definition, List<Sample> usable, int response) {
        return Samples.of(definition.space(), usable.stream().map(Sample::point).toList(),
                usable.stream().mapToDouble(s -> s.responses()[response]).toArray());
    }

    /** Thinned out evenly where there are many. */
    private static List<Sample> some(List<Sample> all) {
        if (all.size() <= MOST_SAMPLES) {
            return all;
        }
        List<Sample> some = new ArrayList<>();
        for (int i = 0; i < MOST_SAMPLES; i++) {
            some.add(all.get((int) ((long) i * all.size() / MOST_SAMPLES)));
        }
        return some;
    }

    private static int[] index(Samples samples, List<Sample> usable) {
        return Arrays.stream(samples.index()).map(i -> usable.get(i).index()).toArray();
    }

    /** Which samples a surrogate of a response learns from. */
    static int[] index(StudyDefinition definition, List<Sample> samples, int response) {
        List<Sample> some = some(usable(samples, response));
        return some.isEmpty() ? new int[0] : index(samples(definition, some, response), some);
    }

    private static Optional<Fit> fit(StudyDefinition definition, List<Sample> usable, int response, Chosen chosen) {
        try {
            Samples samples = samples(definition, usable, response);
            int[] index = index(samples, usable);
            if (chosen != null) {
                return Optional.of(new Fit(Surrogates.fit(chosen.kind(), samples, definition.seed()), chosen.q2(),
                        chosen.rmse(), index));
            }
            if (samples.size() < 2 * (definition.space().size() + 1)) {
                return Optional.empty();
            }
            ModelChoice quick = CrossValidation.choose(samples, QUICK, FOLDS, definition.seed());
            if (score(quick).q2() > GOOD_Q2 || samples.size() < MANY_SAMPLES || !new CrossValidation(samples, FOLDS,
                    definition.seed()).promising(SurrogateKind.NEURAL_NETWORK, score(quick))) {
                return Optional.of(fit(quick, index));
            }
            ModelChoice slow = CrossValidation.choose(samples, EnumSet.of(SurrogateKind.NEURAL_NETWORK), FOLDS,
                    definition.seed());
            return Optional.of(fit(score(slow).rmse() < score(quick).rmse() ? slow : quick, index));
        } catch (ProblemException e) {
            return Optional.empty(); // too few, or always the same: told of the response itself
        }
    }

    private static ModelChoice.Score score(ModelChoice choice) {
        return choice.scores().stream().filter(s -> s.kind() == choice.best().kind()).findFirst().orElseThrow();
    }

    private static Fit fit(ModelChoice choice, int[] index) {
        return new Fit(choice.best(), score(choice).q2(), score(choice).rmse(), index);
    }

    /** What the surrogate of a response says of its samples when it has not seen them. */
    static LeaveOneOut leftOut(Fit fit) {
        return fit.surrogate().leaveOneOut();
    }
}
