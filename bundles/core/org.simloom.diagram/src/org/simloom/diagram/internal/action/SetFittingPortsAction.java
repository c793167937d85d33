package org.simloom.diagram.internal.action;

import java.util.List;
import java.util.Map;

import org.eclipse.glsp.server.actions.Action;

/** Which ports fit the one that a line is drawn from, and why the others do not. */
public final class SetFittingPortsAction extends Action {
    public static final String KIND = "simloom.setFittingPorts";

    private final String portId;
    private final List<String> fits;
    private final Map<String, String> reasons;

    public SetFittingPortsAction(String portId, List<String> fits, Map<String, String> reasons) {
        super(KIND);
        this.portId = portId;
        this.fits = fits;
        this.reasons = reasons;
    }
}
