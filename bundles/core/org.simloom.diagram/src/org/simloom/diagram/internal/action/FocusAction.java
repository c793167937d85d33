package org.simloom.diagram.internal.action;

import org.eclipse.glsp.server.actions.Action;

/** What is inside an element is to be shown, or the whole model where there is no id. */
public final class FocusAction extends Action {
    public static final String KIND = "simloom.focus";

    private String elementId;

    public FocusAction() {
        super(KIND);
    }

    public FocusAction(String elementId) {
        this();
        this.elementId = elementId;
    }

    public String elementId() {
        return elementId;
    }
}
