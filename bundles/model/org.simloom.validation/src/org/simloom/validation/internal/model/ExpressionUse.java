package org.simloom.validation.internal.model;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;

/** Whether an expression can be read and uses only values that it can see. */
public final class ExpressionUse {
    private ExpressionUse() {
    }

    /**
     * Tells at the element what is wrong with its expression; one that is absent is nothing to tell.
     *
     * @param known names of the values that the expression can see
     */
    public static void check(EObject element, String expression, Set<String> known, Report report) {
        if (Refs.blank(expression)) {
            return;
        }
        report.expressions().fault(expression).ifPresentOrElse(
                fault -> report.problem(element, new Problem(Severity.ERROR, fault.code(), fault.message(),
                        fault.advice(), fault.location())),
                () -> names(element, expression, known, report.in(ExpressionUse.class)));
    }

    private static void names(EObject element, String expression, Set<String> known, Report report) {
        Set<String> unknown = new TreeSet<>(report.expressions().names(expression));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            report.error(element, "expression.name", expression, String.join(", ", unknown),
                    known.isEmpty() ? "–" : String.join(", ", new TreeSet<>(known)));
        }
    }
}
