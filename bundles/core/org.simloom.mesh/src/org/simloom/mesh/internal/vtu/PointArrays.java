package org.simloom.mesh.internal.vtu;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import org.simloom.mesh.NodeTable;
import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdVisitor;
import org.simloom.mesh.internal.query.Invariants;

/** The values of one block by node. */
final class PointArrays implements FrdVisitor {
    private final NodeTable nodes;
    private final int components;
    private final int[] order;
    private final ToDoubleFunction<double[]> mises;
    private double[] values;
    private double[] invariants;

    PointArrays(NodeTable nodes, FrdBlock block) {
        this.nodes = nodes;
        this.components = block.components().size();
        // both formats list xx, yy, zz, xy, yz, zx
        this.order = Invariants.tensorOrder(block);
        this.mises = Invariants.of(block, "MISES").orElse(null);
    }

    int components() {
        return components;
    }

    boolean hasMises() {
        return mises != null;
    }

    @Override
    public boolean block(FrdBlock block) {
        values = new double[nodes.size() * components];
        Arrays.fill(values, Double.NaN);
        invariants = new double[mises == null ? 0 : nodes.size()];
        Arrays.fill(invariants, Double.NaN);
        return true;
    }

    @Override
    public void values(int node, double[] row) {
        int place = nodes.find(node);
        if (place < 0) {
            return;
        }
        for (int k = 0; k < components; k++) {
            values[place * components + k] = row[order == null ? k : order[k]];
        }
        if (mises != null) {
            invariants[place] = mises.applyAsDouble(row);
        }
    }

    void write(LittleEndian out) throws IOException {
        out.count(8L * values.length);
        for (double value : values) {
            out.real(value);
        }
        if (mises != null) {
            out.count(8L * invariants.length);
            for (double value : invariants) {
                out.real(value);
            }
        }
    }
}
