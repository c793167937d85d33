package org.simloom.diagram.internal.request;

import org.simloom.diagram.internal.server.InternalAction;

/** There are other findings than before. */
public final class ShowMarkersAction extends InternalAction {
    public static final String KIND = "simloom.internal.showMarkers";

    public ShowMarkersAction() {
        super(KIND);
    }
}
