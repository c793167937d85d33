package org.simloom.editor.internal.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.Severity;
import org.simloom.validation.Finding;

/** What validation has found in the model of an editor, by element. UI thread only. */
public final class Findings {
    /** Message and advice. */
    public static final Function<Finding, String> TEXT = finding -> finding.advice().isEmpty() ? finding.message()
            : finding.message() + "\n" + finding.advice();

    private final List<Runnable> listeners = new ArrayList<>();
    private Map<EObject, List<Finding>> own = Map.of();
    private Map<EObject, Severity> worst = Map.of();
    private List<Finding> all = List.of();
    private Set<EObject> changed = Set.of();

    /** All, the worst first. */
    public List<Finding> all() {
        return all;
    }

    /** Those of an element itself. */
    public List<Finding> of(EObject element) {
        return own.getOrDefault(element, List.of());
    }

    /** The worst of an element and all that it holds; {@code null} where there is nothing. */
    public Severity worst(Object element) {
        return worst.get(element);
    }

    /** Elements about which the latest findings say something else than those before. */
    public Set<EObject> changed() {
        return changed;
    }

    /** To be told of new findings. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Not to be told any more. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Takes the place of what was found before. */
    void replace(List<Finding> found) {
        if (found.equals(all)) {
            return;
        }
        Map<EObject, List<Finding>> byElement = new HashMap<>();
        Map<EObject, Severity> severities = new HashMap<>();
        for (Finding finding : found) {
            byElement.computeIfAbsent(finding.element(), e -> new ArrayList<>()).add(finding);
            for (EObject e = finding.element(); e != null; e = e.eContainer()) {
                severities.merge(e, finding.severity(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }
        Set<EObject> differing = new HashSet<>(worst.keySet());
        differing.addAll(severities.keySet());
        differing.removeIf(e -> worst.get(e) == severities.get(e) && of(e).equals(byElement.getOrDefault(e, List.of())));
        changed = differing;
        all = List.copyOf(found);
        own = byElement;
        worst = severities;
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
