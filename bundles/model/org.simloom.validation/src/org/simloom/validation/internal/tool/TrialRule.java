package org.simloom.validation.internal.tool;

import org.simloom.model.tool.ExitCodeCheck;
import org.simloom.model.tool.TrialRun;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A trial run proves something. */
final class TrialRule implements Rule<TrialRun> {

    @Override
    public Class<TrialRun> about() {
        return TrialRun.class;
    }

    @Override
    public void check(TrialRun trial, Report report) {
        if (trial.getChecks().stream().allMatch(ExitCodeCheck.class::isInstance)) {
            report.warning(trial, "trial.unchecked");
        }
    }
}
