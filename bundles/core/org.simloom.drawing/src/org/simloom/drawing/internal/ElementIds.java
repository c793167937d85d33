package org.simloom.drawing.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.model.base.Identified;

/** What elements are called in a drawing. */
public final class ElementIds {
    private ElementIds() {
    }

    /**
     * The id, or the address of an element that has none yet; inside of an open sub-workflow it follows the id of that, so
     * that two uses of one file do not meet.
     */
    public static String of(EObject element) {
        if (element == null) {
            return "";
        }
        NestedWorkflow nested = NestedWorkflow.around(element);
        return nested == null ? plain(element) : nested.prefix() + plain(element);
    }

    private static String plain(EObject element) {
        return element instanceof Identified identified && identified.getId() != null && !identified.getId().isBlank()
                ? identified.getId() : EcoreUtil.getURI(element).fragment();
    }
}
