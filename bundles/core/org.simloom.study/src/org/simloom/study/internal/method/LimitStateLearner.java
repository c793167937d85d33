package org.simloom.study.internal.method;

import java.util.ArrayList;
import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.learning.LimitState;
import org.simloom.reliability.learning.LimitStateLearning;
import org.simloom.reliability.learning.LimitStateSettings;
import org.simloom.study.Goal;
import org.simloom.study.internal.outcome.TableBuilder;
import org.simloom.validation.study.NamedLimits;

/** Learns where each limit of a study, or each that it names, is broken, until the probability of that is accurate enough. */
final class LimitStateLearner {
    private LimitStateLearner() {
    }

    static Findings run(MethodContext context) {
        Settings s = context.settings();
        LimitStateSettings usual = LimitStateSettings.of(context.definition().seed());
        double accuracy = s.number(LearningMethod.ACCURACY);
        List<String> named = NamedLimits.read(s.text(NamedLimits.SETTING));
        List<Goal> limits = context.constraints().stream().filter(limit -> named.isEmpty() || named.contains(limit.name())).toList();
        List<LimitState> states = LimitStateLearning.run(context.space(),
                limits.stream().map(Goal::name).toList(), context.margins(limits),
                new LimitStateSettings(s.count("initial"), s.count("batch"), s.count("iterations"), usual.population(),
                        accuracy > 0 ? accuracy : usual.accuracy(), s.number("confidence"), usual.seed()));
        TableBuilder table = new TableBuilder("reliability").texts("response").numbers(ReliabilityMethods.RELIABILITY)
                .numbers("q2").texts("reached");
        List<Problem> notes = new ArrayList<>();
        for (LimitState state : states) {
            Estimate p = state.probability();
            table.row(state.margin(), p.value(), p.low(), p.high(), ReliabilityMethods.index(p.value()), state.evaluations(),
                    state.quality(), state.settled());
            notes.addAll(state.notes());
        }
        return new Findings(List.of(table.table()), notes);
    }
}
