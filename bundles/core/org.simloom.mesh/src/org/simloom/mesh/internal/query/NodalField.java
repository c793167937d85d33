package org.simloom.mesh.internal.query;

import org.simloom.mesh.NodeTable;
import java.util.Arrays;

/** One number a node of a table; NaN where there is none. */
final class NodalField implements FieldSource.Sink {
    private final NodeTable nodes;
    private final double[] values;

    NodalField(NodeTable nodes) {
        this.nodes = nodes;
        this.values = new double[nodes.size()];
        Arrays.fill(values, Double.NaN);
    }

    @Override
    public void value(int node, double value) {
        int place = nodes.find(node);
        if (place >= 0) {
            values[place] = value;
        }
    }

    /** Value at a node; NaN where there is none. */
    double at(int node) {
        int place = nodes.find(node);
        return place < 0 ? Double.NaN : values[place];
    }
}
