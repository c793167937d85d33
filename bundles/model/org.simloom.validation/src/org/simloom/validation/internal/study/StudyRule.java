package org.simloom.validation.internal.study;

import java.util.HashMap;
import java.util.Map;

import org.simloom.model.base.InputPort;
import org.simloom.model.study.Study;
import org.simloom.model.study.Variable;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A study varies something of a workflow, in some way, and watches what comes of it. */
final class StudyRule implements Rule<Study> {

    @Override
    public Class<Study> about() {
        return Study.class;
    }

    @Override
    public void check(Study study, Report report) {
        String name = ElementPath.name(study);
        if (study.getWorkflow() == null) {
            report.error(study, "workflow", name);
        }
        if (study.getMethod() == null) {
            report.error(study, "method", name);
        }
        if (study.getVariables().isEmpty()) {
            report.error(study, "variables", name);
        }
        if (study.getResponses().isEmpty()) {
            report.error(study, "responses", name);
        }
        if (study.getMaximumRuns() < 0) {
            report.error(study, "runs", study.getMaximumRuns());
        }
        Map<InputPort, Variable> owners = new HashMap<>();
        for (Variable variable : study.getVariables()) {
            Variable other = Refs.present(variable.getPort()) ? owners.putIfAbsent(variable.getPort(), variable) : null;
            if (other != null) {
                report.error(variable, "variable.twice", ElementPath.name(variable.getPort()), ElementPath.name(other));
            }
        }
        if (Refs.present(study.getWorkflow())) {
            inputs(study, owners, report);
        }
    }

    /** What is not varied keeps its own value, if it has one. */
    private static void inputs(Study study, Map<InputPort, Variable> owners, Report report) {
        for (InputPort input : study.getWorkflow().getInputs()) {
            if (input.isRequired() && Refs.text(input.getValue()).isEmpty() && !owners.containsKey(input)) {
                report.error(study, "input", ElementPath.name(input), ElementPath.name(study.getWorkflow()));
            }
        }
    }
}
