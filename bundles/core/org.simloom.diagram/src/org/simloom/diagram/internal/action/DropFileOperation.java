package org.simloom.diagram.internal.action;

import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.operations.Operation;

/** Files were dropped on the diagram. */
public final class DropFileOperation extends Operation {
    public static final String KIND = "simloom.dropFile";

    private String path;
    private String names;
    private GPoint location;
    private String containerId;

    public DropFileOperation() {
        super(KIND);
    }

    /** A path, or addresses of files, one a line. */
    public String path() {
        return path;
    }

    /** What files are called of which no path is told; {@code null} or empty for none. */
    public String names() {
        return names;
    }

    /** Measured from the corner of the diagram; {@code null} where nobody cares. */
    public GPoint location() {
        return location;
    }

    /** The open loop or case it was dropped into; {@code null} for the diagram. */
    public String containerId() {
        return containerId;
    }
}
