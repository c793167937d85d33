package org.simloom.mesh.query;

/** How a field in one state becomes one number. */
public sealed interface Probe {
    /** An extreme value over nodes. */
    record Extreme(Measure measure, Ids nodes) implements Probe {
    }

    /** The value at a node. */
    record AtNode(int node) implements Probe {
    }

    /** The value at the node nearest to a place, among nodes that have a value; of equally near ones the first. */
    record Nearest(Point point) implements Probe {
    }

    /**
     * The sum over nodes. The field FORC holds reactions and applied loads alike: for a reaction name the
     * supported nodes.
     */
    record Sum(Ids nodes) implements Probe {
    }

    /**
     * The integral over elements: over the volume of solids, the area of plane elements and shells, the
     * length of lines, by Gauss quadrature of the field interpolated from its nodes. All elements means
     * those of the highest dimension in the file.
     */
    record Integral(Ids elements) implements Probe {
    }
}
