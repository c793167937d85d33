package org.simloom.validation.internal.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
public final class NameRule implements Rule<NamedElement> {
    private static final Pattern LEGAL = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    @Override
    public Class<NamedElement> about() {
        return NamedElement.class;
    }

    @Override
    public void check(NamedElement element, Report report) {
        twins(element, report);
        if (Refs.text(element.getName()).isBlank() && element instanceof Workflow && element.eContainer() != null) {
            // the body of a loop or case is known by what contains it
            return;
        }
        letters(element, Refs.text(element.getName()), report);
    }

    /** Tells why an element should not be called so, whatever it is called. */
    public static void proposed(NamedElement element, String name, Report report) {
        letters(element, name, report);
        boolean taken = !name.isBlank() && element.eContainer() != null && element.eContainingFeature().isMany()
                && ((List<?>) element.eContainer().eGet(element.eContainingFeature())).stream()
                        .anyMatch(other -> other != element && ElementPath.name((EObject) other).equals(name.strip()));
        if (taken) {
            report.error(element, "name.duplicate", ElementPath.kind(element), name.strip());
        }
    }

    private static void letters(NamedElement element, String name, Report report) {
        if (name.isBlank()) {
            report.error(element, "name.missing", ElementPath.kind(element));
        } else if (!LEGAL.matcher(name).matches()) {
            if (usedInExpressions(element)) {
                report.error(element, "name.illegal", name, proposal(name));
            } else {
                report.warning(element, "name.illegal", name, proposal(name));
            }
        }
    }

    /** Siblings are looked at together, at the first of them: each further one of a name is told once. */
    private static void twins(NamedElement element, Report report) {
        if (element.eContainer() == null || !element.eContainingFeature().isMany()) {
            return;
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainingFeature());
        if (siblings.get(0) != element) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (Object sibling : siblings) {
            EObject other = (EObject) sibling;
            String name = ElementPath.name(other);
            if (!name.isEmpty() && !names.add(name)) {
                report.error(other, "name.duplicate", ElementPath.kind(other), name);
            }
        }
    }

    private static boolean usedInExpressions(NamedElement element) {
        return element instanceof Port || element instanceof Quantity || element instanceof Variable;
    }

    private static String proposal(String name) {
        String letters = name.strip().replaceAll("[^\\p{L}\\p{N}_]+", "_");
        return Character.isDigit(letters.charAt(0)) ? "_" + letters : letters;
    }
}
