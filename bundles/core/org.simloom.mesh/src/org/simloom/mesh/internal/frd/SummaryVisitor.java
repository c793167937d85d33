package org.simloom.mesh.internal.frd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.Problem;
import org.simloom.mesh.frd.BlockSummary;
import org.simloom.mesh.frd.ComponentRange;
import org.simloom.mesh.frd.FrdBlock;
import org.simloom.mesh.frd.FrdSummary;
import org.simloom.mesh.frd.FrdVisitor;

/** Collects a {@link FrdSummary}. */
public final class SummaryVisitor implements FrdVisitor {
    private final List<BlockSummary> blocks = new ArrayList<>();
    private long nodes;
    private long elements;
    private FrdBlock block;
    private double[] min;
    private double[] max;
    private long count;
    private long nonFinite;

    @Override
    public boolean nodes(long announced) {
        return true;
    }

    @Override
    public void node(int id, double x, double y, double z) {
        nodes++;
    }

    @Override
    public boolean elements(long announced) {
        return true;
    }

    @Override
    public void element(int id, int type, int material, int[] connectivity, int size) {
        elements++;
    }

    @Override
    public boolean block(FrdBlock next) {
        block = next;
        min = new double[next.components().size()];
        max = new double[min.length];
        Arrays.fill(min, Double.POSITIVE_INFINITY);
        Arrays.fill(max, Double.NEGATIVE_INFINITY);
        count = 0;
        nonFinite = 0;
        return true;
    }

    @Override
    public void values(int node, double[] values) {
        count++;
        for (int k = 0; k < values.length; k++) {
            double value = values[k];
            if (Double.isFinite(value)) {
                if (value < min[k]) {
                    min[k] = value;
                }
                if (value > max[k]) {
                    max[k] = value;
                }
            } else {
                nonFinite++;
            }
        }
    }

    @Override
    public void blockEnd() {
        List<ComponentRange> ranges = new ArrayList<>();
        for (int k = 0; k < min.length; k++) {
            boolean any = min[k] <= max[k];
            ranges.add(new ComponentRange(block.components().get(k).name(), any ? min[k] : Double.NaN,
                    any ? max[k] : Double.NaN));
        }
        blocks.add(new BlockSummary(block, count, ranges, nonFinite));
    }

    /** What has been seen. */
    public FrdSummary summary(boolean complete, Optional<Problem> damage) {
        return new FrdSummary(nodes, elements, blocks, complete, damage);
    }
}
