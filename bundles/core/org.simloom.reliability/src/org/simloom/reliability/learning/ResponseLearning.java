package org.simloom.reliability.learning;

import java.util.ArrayList;
import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Texts;
import org.simloom.reliability.internal.learning.Variance;
import org.simloom.reliability.internal.model.Known;
import org.simloom.reliability.internal.model.Model;
import org.simloom.reliability.internal.worstcase.Tolerances;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;
import org.simloom.sampling.sequence.SobolSequence;

/**
 * Learns whole responses: the next runs are where they lower the variance of the models over the whole space the most
 * (Cohn, Ghahramani and Jordan, J. Artif. Intell. Res. 4, 1996), until leave-one-out says that they are accurate enough.
 */
public final class ResponseLearning {
    private final Known known;
    private final ResponseSettings settings;
    private final List<ResponseResult.Step> history = new ArrayList<>();
    private final List<LearntResponse> responses = new ArrayList<>();

    private ResponseLearning(Known known, ResponseSettings settings) {
        this.known = known;
        this.settings = settings;
    }

    /**
     * Learns.
     *
     * @param space     variables without an end have theirs three standard deviations away
     * @param responses names of the values that the evaluator answers with
     * @throws org.simloom.base.problem.ProblemException where a variable has no range, every run fails, or too few succeed
     */
    public static ResponseResult run(Space space, List<String> responses, Evaluator evaluator, ResponseSettings settings) {
        Space box = Tolerances.of(space, null).box();
        Runs runs = new Runs(box, responses, evaluator);
        return new ResponseLearning(new Known(box, runs, runs::ask), settings).run();
    }

    /** The points that it asks for first. */
    public static List<double[]> initial(Space space, ResponseSettings settings) {
        return begin(Tolerances.of(space, null).box(), settings);
    }

    private static List<double[]> begin(Space box, ResponseSettings settings) {
        return new SobolSequence().points(box, settings.initial() > 0 ? settings.initial() : 5 * (box.size() + 1),
                settings.seed());
    }

    private ResponseResult run() {
        Space box = known.space();
        known.ask(begin(box, settings));
        known.runs().requireSuccess();
        Variance variance = new Variance(known, settings.seed() + 1);
        for (int i = 0; i <= settings.iterations(); i++) {
            List<Model> open = learn();
            List<double[]> batch = open.isEmpty() || known.runs().spent() || i == settings.iterations() ? List.of()
                    : variance.batch(open, settings.batch());
            if (batch.isEmpty()) {
                break;
            }
            known.ask(batch);
        }
        return new ResponseResult(List.copyOf(responses), history, known.runs().evaluations(), known.runs().failed(),
                known.runs().spent(), notes());
    }

    /** The models that are not accurate enough yet. */
    private List<Model> learn() {
        List<Model> open = new ArrayList<>();
        responses.clear();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < known.runs().responses().size(); i++) {
            String name = known.runs().responses().get(i);
            Model model = Model.fit(name, known.space(), known.points(), known.column(i), settings.seed());
            boolean reached = model == null || model.q2() >= settings.quality();
            responses.add(model == null ? new LearntResponse(name, Double.NaN, 0, known.points().size(), true, null)
                    : new LearntResponse(name, model.q2(), model.leaveOneOut().rmse(), model.leaveOneOut().actual().length,
                            reached, model.process()));
            least = model == null ? least : Math.min(least, model.q2());
            if (!reached) {
                open.add(model);
            }
        }
        history.add(new ResponseResult.Step(known.runs().evaluations(), least));
        return open;
    }

    private List<Problem> notes() {
        List<Problem> notes = new ArrayList<>();
        if (known.runs().spent()) {
            notes.add(Texts.note("spent", null, known.runs().evaluations()));
        }
        for (LearntResponse response : responses) {
            if (response.model() == null) {
                notes.add(Texts.note("constant", response.response(), response.response(),
                        known.column(responses.indexOf(response))[0]));
            } else if (!response.reached()) {
                notes.add(Texts.note("response.accuracy", response.response(), response.response(),
                        Texts.rounded(response.quality()), Texts.number(settings.quality())));
            }
        }
        return notes;
    }
}
