package org.simloom.diagram.internal.server;

import org.eclipse.glsp.server.actions.Action;

/** An action of the server to itself, which the page does not see. */
public abstract class InternalAction extends Action {
    protected InternalAction(String kind) {
        super(kind);
    }
}
