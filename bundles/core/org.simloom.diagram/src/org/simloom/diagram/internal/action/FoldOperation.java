package org.simloom.diagram.internal.action;

import org.eclipse.glsp.server.operations.Operation;

/** The inside of a node is to be shown or hidden. */
public final class FoldOperation extends Operation {
    public static final String KIND = "simloom.fold";

    private String elementId;
    private boolean open;

    public FoldOperation() {
        super(KIND);
    }

    public FoldOperation(String elementId, boolean open) {
        this();
        this.elementId = elementId;
        this.open = open;
    }

    public String elementId() {
        return elementId;
    }

    public boolean open() {
        return open;
    }
}
