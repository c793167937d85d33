package org.simloom.validation.internal.study;

import java.util.HashSet;
import java.util.Set;

import org.simloom.model.study.InputConstraint;
import org.simloom.model.study.Study;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.ExpressionUse;

/** A condition between variables can be decided. */
final class ConstraintRule implements Rule<InputConstraint> {

    @Override
    public Class<InputConstraint> about() {
        return InputConstraint.class;
    }

    @Override
    public void check(InputConstraint constraint, Report report) {
        if (Refs.blank(constraint.getExpression())) {
            report.error(constraint, "constraint.empty", ElementPath.name(constraint));
        }
        Set<String> known = new HashSet<>();
        if (constraint.eContainer() instanceof Study study) {
            study.getVariables().forEach(variable -> known.add(variable.getName()));
        }
        ExpressionUse.check(constraint, constraint.getExpression(), known, report);
    }
}
