package org.simloom.validation.internal.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.simloom.model.base.Port;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.ExpressionUse;

/** A branch has cases, every one of which can come about. */
final class BranchRule implements Rule<Branch> {

    @Override
    public Class<Branch> about() {
        return Branch.class;
    }

    @Override
    public void check(Branch branch, Report report) {
        List<Case> cases = branch.getCases();
        if (cases.isEmpty()) {
            report.error(branch, "branch.cases", ElementPath.name(branch));
        }
        if (cases.size() == 1 && Refs.blank(cases.get(0).getCondition())) {
            report.warning(branch, "branch.condition", ElementPath.name(branch));
        }
        Set<String> known = branch.getInputs().stream().map(Port::getName).collect(Collectors.toSet());
        Case always = null;
        for (Case option : cases) {
            if (option.getBody() == null) {
                report.error(option, "body.none", ElementPath.name(option));
            }
            ExpressionUse.check(option, option.getCondition(), known, report);
            if (always != null) {
                report.warning(option, "branch.unreachable", ElementPath.name(option), ElementPath.name(always));
            } else if (Refs.blank(option.getCondition())) {
                always = option;
            }
        }
    }
}
