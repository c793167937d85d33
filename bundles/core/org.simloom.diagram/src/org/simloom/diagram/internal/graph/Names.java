package org.simloom.diagram.internal.graph;

import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;

/** What is edited when the user changes the text of a node. */
public final class Names {
    private Names() {
    }

    /** Whether people read a label instead of the name; of ports they read the name, which expressions use. */
    public static boolean hasLabel(NamedElement element) {
        return !(element instanceof Port) && element.getLabel() != null && !element.getLabel().isBlank() && !element.getLabel().startsWith("%");
    }

    /** The label, or the name where there is none, with the unit where values have one. */
    public static String text(NamedElement element) {
        if (element instanceof Port port) {
            return PortText.of(port);
        }
        return hasLabel(element) ? element.getLabel() : element.getName() == null ? "" : element.getName();
    }
}
