package org.simloom.diagram.internal.request;

import org.eclipse.emf.ecore.EObject;
import org.simloom.diagram.internal.server.InternalAction;

/** Another part of the model is to be shown. */
public final class EnterAction extends InternalAction {
    public static final String KIND = "simloom.internal.enter";

    private final transient EObject root;

    public EnterAction() {
        this(null);
    }

    public EnterAction(EObject root) {
        super(KIND);
        this.root = root;
    }

    EObject root() {
        return root;
    }
}
