package org.simloom.diagram.internal.live;

import org.simloom.diagram.internal.server.InternalAction;

/** There are states that the page has not seen. */
public final class ShowStatesAction extends InternalAction {
    public static final String KIND = "simloom.internal.showStates";

    public ShowStatesAction() {
        super(KIND);
    }
}
