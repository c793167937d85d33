package org.simloom.diagram.internal.action;

import org.eclipse.glsp.server.actions.Action;

/** The page is there and wants to know its texts and what the server can do. */
public final class HelloAction extends Action {
    public static final String KIND = "simloom.hello";

    public HelloAction() {
        super(KIND);
    }
}
