package org.simloom.drawing.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.base.Identified;

/** What elements are called in a drawing. */
public final class ElementIds {
    private ElementIds() {
    }

    /** The id, or the address of an element that has none yet. */
    public static String of(EObject element) {
        if (element == null) {
            return "";
        }
        return element instanceof Identified identified && identified.getId() != null && !identified.getId().isBlank()
                ? identified.getId() : EcoreUtil.getURI(element).fragment();
    }
}
