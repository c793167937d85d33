package org.simloom.validation.internal.study;

import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Study;
import org.simloom.model.study.Variable;
import org.simloom.model.study.VariableKind;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** What is known of a variable's range or scatter is enough for the study's method. */
final class ScopeRule implements Rule<Variable> {
    private static final int LEAST_LEVELS = 2;

    @Override
    public Class<Variable> about() {
        return Variable.class;
    }

    @Override
    public void check(Variable variable, Report report) {
        MethodKind kind = variable.eContainer() instanceof Study study && study.getMethod() != null
                ? Needs.of(study.getMethod()) : null;
        if (kind == null || Needs.NOTHING.contains(kind)) {
            return;
        }
        String name = ElementPath.name(variable);
        if (variable.getKind() == VariableKind.CHOICE) {
            if (variable.getChoices().isEmpty()) {
                report.error(variable, "variable.choices", name);
            }
            if (Needs.NUMBERS.contains(kind)) {
                report.error(variable, "variable.number", name);
            }
            return;
        }
        if (Needs.DISTRIBUTION.contains(kind)) {
            if (Limits.distribution(variable) == null) {
                report.error(variable, "variable.distribution", name);
            }
        } else if (!Limits.hasRange(variable) && Limits.distribution(variable) == null) {
            report.error(variable, "variable.range", name);
        }
        if (Needs.LEVELS.contains(kind) && variable.getLevels() < LEAST_LEVELS) {
            report.error(variable, "variable.levels", variable.getLevels());
        }
    }
}
