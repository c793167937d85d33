package org.simloom.diagram.internal.request;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.simloom.diagram.internal.server.InternalAction;

/** Elements were selected elsewhere. */
public final class SelectElementsAction extends InternalAction {
    public static final String KIND = "simloom.internal.select";

    private final transient List<EObject> elements;

    public SelectElementsAction() {
        this(List.of());
    }

    public SelectElementsAction(Collection<? extends EObject> elements) {
        super(KIND);
        this.elements = List.copyOf(elements);
    }

    List<EObject> elements() {
        return elements;
    }
}
