package org.simloom.diagram.internal.action;

import org.eclipse.glsp.server.actions.Action;

/** What is behind an element is to be shown. */
public final class OpenAction extends Action {
    public static final String KIND = "simloom.open";

    private String elementId;

    public OpenAction() {
        super(KIND);
    }

    public OpenAction(String elementId) {
        this();
        this.elementId = elementId;
    }

    public String elementId() {
        return elementId;
    }
}
