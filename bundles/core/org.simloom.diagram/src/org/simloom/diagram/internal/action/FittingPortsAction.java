package org.simloom.diagram.internal.action;

import org.eclipse.glsp.server.actions.Action;

/** A line is being drawn from or to a port. */
public final class FittingPortsAction extends Action {
    public static final String KIND = "simloom.fittingPorts";

    private String portId;

    public FittingPortsAction() {
        super(KIND);
    }

    public String portId() {
        return portId;
    }
}
