package org.simloom.diagram.internal.action;

import org.eclipse.glsp.server.operations.Operation;
import org.simloom.diagram.Part;

/** A node is to get one more port, case or feedback. */
public final class AddPartOperation extends Operation {
    private String elementId;
    private String part;

    public AddPartOperation() {
        super(Part.OPERATION);
    }

    public AddPartOperation(String elementId, String part) {
        this();
        this.elementId = elementId;
        this.part = part;
    }

    /** The node, or something of it. */
    public String elementId() {
        return elementId;
    }

    /** What it gets, as the palette calls it. */
    public String part() {
        return part;
    }
}
