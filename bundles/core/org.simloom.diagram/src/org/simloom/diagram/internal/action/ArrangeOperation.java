package org.simloom.diagram.internal.action;

import org.eclipse.glsp.server.operations.Operation;

/** Everything that is shown is to be placed anew. */
public final class ArrangeOperation extends Operation {
    public static final String KIND = "simloom.arrange";

    public ArrangeOperation() {
        super(KIND);
    }
}
