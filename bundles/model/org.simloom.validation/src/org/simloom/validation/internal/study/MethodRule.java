package org.simloom.validation.internal.study;

import org.simloom.model.study.MethodKind;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyMethod;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** The study has what its method needs. */
final class MethodRule implements Rule<Study> {

    @Override
    public Class<Study> about() {
        return Study.class;
    }

    @Override
    public void check(Study study, Report report) {
        StudyMethod method = study.getMethod();
        if (method == null) {
            return;
        }
        MethodKind kind = Needs.of(method);
        long goals = study.getResponses().stream()
                .filter(r -> r.getRole() == ResponseRole.OBJECTIVE || r.getRole() == ResponseRole.TARGET).count();
        if (Needs.OBJECTIVE.contains(kind) && goals == 0) {
            report.error(method, "method.objective");
        } else if (Needs.SEVERAL_OBJECTIVES.contains(kind) && goals == 1) {
            report.warning(method, "method.single");
        }
        if (Needs.LIMIT.contains(kind)
                && study.getResponses().stream().noneMatch(r -> r.getRole() == ResponseRole.CONSTRAINT)) {
            report.error(method, "method.limit");
        }
        int wanted = Needs.variables(kind);
        if (!study.getVariables().isEmpty() && study.getVariables().size() < wanted) {
            report.error(method, "method.variables", wanted, study.getVariables().size());
        }
    }
}
