package org.simloom.diagram.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.model.base.Identified;
import org.simloom.model.base.NamedElement;
import org.simloom.model.workflow.Connection;

/** Names and ids that nobody has yet. */
public final class FreeNames {
    private FreeNames() {
    }

    /** A name like the proposal that no sibling has: {@code gmsh}, else {@code gmsh2} and so on. */
    public static String name(String proposal, Collection<? extends EObject> siblings) {
        return free(legal(proposal), siblings, false);
    }

    /** A name with a number: {@code script1} and so on. */
    public static String numbered(String kind, Collection<? extends EObject> siblings) {
        return free(legal(kind), siblings, true);
    }

    private static String free(String base, Collection<? extends EObject> siblings, boolean numbered) {
        Set<String> taken = new HashSet<>();
        for (EObject sibling : siblings) {
            if (sibling instanceof NamedElement named) {
                taken.add(named.getName());
            }
        }
        if (!numbered && !taken.contains(base)) {
            return base;
        }
        String name = base;
        for (int n = numbered ? 1 : 2; numbered && name.equals(base) || taken.contains(name); n++) {
            name = base + n;
        }
        return name;
    }

    /** Letters, digits and underscores, not beginning with a digit. */
    private static String legal(String proposal) {
        String letters = proposal == null ? "" : proposal.strip().replaceAll("[^\\p{L}\\p{N}_]+", "_");
        return letters.isEmpty() ? "element" : Character.isDigit(letters.charAt(0)) ? "_" + letters : letters;
    }

    /** Gives elements that are about to be added to an owner names that its own elements do not have, and free ids. */
    public static void unique(List<EObject> elements, EObject owner) {
        Map<EClass, List<EObject>> siblings = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (EObject element : elements) {
            EReference feature = feature(owner, element);
            if (feature != null && element instanceof NamedElement named && named.getName() != null) {
                List<EObject> there = siblings.computeIfAbsent(feature.getEReferenceType(),
                        type -> new ArrayList<>(list(owner, feature)));
                named.setName(name(named.getName(), there));
                there.add(named);
            }
            ids(element, owner.eResource(), prefix(owner), given);
        }
    }

    private static EReference feature(EObject owner, EObject element) {
        return owner.eClass().getEAllContainments().stream()
                .filter(reference -> reference.isMany() && reference.getEReferenceType().isInstance(element)).findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EReference feature) {
        return (List<EObject>) owner.eGet(feature);
    }

    /** Gives an element that is about to be added to an owner, and all it contains, ids that the file does not have. */
    public static void ids(EObject element, EObject owner) {
        ids(element, owner.eResource(), prefix(owner), new HashSet<>());
    }

    /** Ids say where something is, as far as that is not the whole file. */
    private static String prefix(EObject owner) {
        return owner instanceof Identified identified && owner.eContainer() != null && identified.getId() != null
                ? identified.getId() + "." : "";
    }

    private static void ids(EObject element, Resource resource, String prefix, Set<String> given) {
        String own = prefix;
        if (element instanceof Identified identified) {
            // connections have no names; they are counted as people who write files count them
            boolean counted = element instanceof Connection;
            String base = prefix + (counted ? "c" : element instanceof NamedElement named && named.getName() != null && !named.getName().isBlank()
                    ? named.getName() : element.eContainingFeature() == null ? element.eClass().getName()
                            : element.eContainingFeature().getName());
            String id = counted ? base + 1 : base;
            for (int n = 2; given.contains(id) || resource != null && resource.getEObject(id) != null; n++) {
                id = base + (counted ? "" : "-") + n;
            }
            given.add(id);
            identified.setId(id);
            own = id + ".";
        }
        for (EObject child : element.eContents()) {
            ids(child, resource, own, given);
        }
    }
}
