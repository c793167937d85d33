package org.simloom.diagram.internal.graph;

import org.simloom.model.base.NamedElement;

/** What is edited when the user changes the text of a node. */
public final class Names {
    private Names() {
    }

    /** Whether people read a label instead of the name. */
    public static boolean hasLabel(NamedElement element) {
        return element.getLabel() != null && !element.getLabel().isBlank() && !element.getLabel().startsWith("%");
    }

    /** The label, or the name where there is none. */
    public static String text(NamedElement element) {
        return hasLabel(element) ? element.getLabel() : element.getName() == null ? "" : element.getName();
    }
}
