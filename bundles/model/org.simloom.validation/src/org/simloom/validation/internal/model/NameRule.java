package org.simloom.validation.internal.model;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.base.Quantity;
import org.simloom.model.study.Variable;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Names are there, can be used in templates and expressions, and tell siblings apart. */
final class NameRule implements Rule<NamedElement> {
    private static final Pattern LEGAL = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    @Override
    public Class<NamedElement> about() {
        return NamedElement.class;
    }

    @Override
    public void check(NamedElement element, Report report) {
        String name = Refs.text(element.getName());
        if (name.isBlank()) {
            // the body of a loop or case is known by what contains it
            if (!(element instanceof Workflow && element.eContainer() != null)) {
                report.error(element, "name.missing", ElementPath.kind(element));
            }
            return;
        }
        if (!LEGAL.matcher(name).matches()) {
            if (usedInExpressions(element)) {
                report.error(element, "name.illegal", name, proposal(name));
            } else {
                report.warning(element, "name.illegal", name, proposal(name));
            }
        }
        if (hasTwin(element, name)) {
            report.error(element, "name.duplicate", ElementPath.kind(element), name);
        }
    }

    private static boolean usedInExpressions(NamedElement element) {
        return element instanceof Port || element instanceof Quantity || element instanceof Variable;
    }

    private static String proposal(String name) {
        String letters = name.strip().replaceAll("[^\\p{L}\\p{N}_]+", "_");
        return Character.isDigit(letters.charAt(0)) ? "_" + letters : letters;
    }

    /** Whether a sibling before it has its name, so that every further one is told once. */
    private static boolean hasTwin(NamedElement element, String name) {
        if (element.eContainer() == null || !element.eContainingFeature().isMany()) {
            return false;
        }
        for (Object sibling : (List<?>) element.eContainer().eGet(element.eContainingFeature())) {
            if (sibling == element) {
                return false;
            }
            if (ElementPath.name((EObject) sibling).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
