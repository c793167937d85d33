package org.simloom.validation.internal.tool;

import org.simloom.model.tool.Check;
import org.simloom.model.tool.CheckPhase;
import org.simloom.model.tool.ExitCodeCheck;
import org.simloom.model.tool.ServiceCheck;
import org.simloom.model.tool.ValueCheck;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A check is made when there is something to look at, by somebody. */
final class CheckPhaseRule implements Rule<Check> {

    @Override
    public Class<Check> about() {
        return Check.class;
    }

    @Override
    public void check(Check check, Report report) {
        boolean late = check instanceof ExitCodeCheck || check instanceof ValueCheck;
        if (late && check.getPhase() == CheckPhase.BEFORE) {
            report.error(check, "check.early");
        }
        if (check instanceof ServiceCheck service && Refs.blank(service.getKind())) {
            report.error(check, "check.kind");
        }
    }
}
