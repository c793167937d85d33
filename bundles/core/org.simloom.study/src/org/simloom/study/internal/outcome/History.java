package org.simloom.study.internal.outcome;

import java.util.List;

import org.simloom.study.ResultTable;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;

/** How far a search has come with every sample, in the order of their numbers. */
final class History {
    private History() {
    }

    /** The table; without rows where nothing was run. */
    static ResultTable of(StudyDefinition definition, List<Sample> samples) {
        TableBuilder table = new TableBuilder("history").numbers("evaluation", "best", "violation");
        double best = Double.NaN;
        double violation = Double.NaN;
        int evaluation = 0;
        for (Sample sample : samples) {
            if (sample.state() == SampleState.SKIPPED) {
                continue;
            }
            if (sample.state() == SampleState.SUCCEEDED) {
                double missed = BestSamples.violation(definition.goals(), sample.responses());
                double loss = BestSamples.loss(definition.goals(), sample.responses());
                violation = Double.isNaN(violation) ? missed : Math.min(violation, missed);
                best = missed == 0 && !(loss >= best) ? loss : best;
            }
            table.row(++evaluation, best, violation);
        }
        return table.table();
    }
}
