package org.simloom.validation.internal;

import org.eclipse.emf.ecore.EObject;

/** References as rules take them: one that leads nowhere is told by its own rule, and absent to all others. */
public final class Refs {
    private Refs() {
    }

    /** Whether there is an element and its file could be read. */
    public static boolean present(EObject element) {
        return element != null && !element.eIsProxy();
    }

    /** Whether a text is absent or blank. */
    public static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The text; empty where it is absent. */
    public static String text(String text) {
        return text == null ? "" : text;
    }
}
