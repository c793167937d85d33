package org.simloom.mesh.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.simloom.mesh.NodeTable;
import org.simloom.mesh.frd.FrdVisitor;
import org.simloom.mesh.internal.frd.FrdIndex;
import org.simloom.mesh.query.PathPoint;
import org.simloom.mesh.query.Point;
import org.simloom.mesh.query.Probe;
import org.simloom.mesh.query.Quantity;
import org.simloom.mesh.query.Reading;
import org.simloom.mesh.query.ResultState;
import org.simloom.mesh.query.StateChoice;

/** Answers questions to a file. */
public final class Answers {
    private final FrdIndex index;
    private final FieldSource source;
    private NodeTable nodes;

    public Answers(FrdIndex index) {
        this.index = index;
        this.source = new FieldSource(index);
    }

    /** See {@link org.simloom.mesh.query.ResultFile#read}. */
    public Reading read(Quantity quantity, StateChoice states, Probe probe) throws IOException {
        List<FrdIndex.Entry> blocks = source.blocks(quantity, states);
        return switch (probe) {
            case Probe.Extreme extreme -> extreme(quantity, blocks, extreme);
            case Probe.AtNode at -> atNode(quantity, last(blocks), at.node());
            case Probe.Nearest nearest -> nearest(quantity, last(blocks), nearest.point());
            case Probe.Sum sum -> sum(quantity, last(blocks), sum);
            case Probe.Integral integral -> integral(quantity, last(blocks), integral);
        };
    }

    private static FrdIndex.Entry last(List<FrdIndex.Entry> blocks) {
        return blocks.get(blocks.size() - 1);
    }

    private Reading extreme(Quantity quantity, List<FrdIndex.Entry> blocks, Probe.Extreme probe) throws IOException {
        ExtremeSink best = new ExtremeSink(probe.measure(), probe.nodes());
        FrdIndex.Entry where = null;
        for (FrdIndex.Entry block : blocks) {
            best.changed = false;
            source.read(block, quantity, best);
            if (best.broken != 0) {
                throw source.problem("finite", quantity, best.broken);
            }
            requireAll(quantity, probe.nodes().toArray(), best);
            where = best.changed ? block : where;
        }
        if (where == null) {
            throw source.problem("values", quantity.field());
        }
        return at(best.value, where, best.node);
    }

    private void requireAll(Quantity quantity, int[] wanted, ExtremeSink met) {
        if (wanted.length > 0 && met.count == 0) {
            throw source.problem("node", quantity, wanted[0]);
        }
    }

    private Reading atNode(Quantity quantity, FrdIndex.Entry block, int node) throws IOException {
        double[] found = {0, 0};
        source.read(block, quantity, (id, value) -> {
            if (id == node) {
                found[0] = value;
                found[1] = 1;
            }
        });
        if (found[1] == 0) {
            throw source.problem("node", quantity, node);
        }
        return at(finite(quantity, found[0], node), block, node);
    }

    private Reading nearest(Quantity quantity, FrdIndex.Entry block, Point point) throws IOException {
        NodeTable table = nodes();
        double[] best = {Double.POSITIVE_INFINITY, 0};
        int[] node = {0};
        source.read(block, quantity, (id, value) -> {
            int place = table.find(id);
            double distance = place < 0 ? Double.POSITIVE_INFINITY : table.point(place).distance(point);
            if (distance < best[0]) {
                best[0] = distance;
                best[1] = value;
                node[0] = id;
            }
        });
        if (node[0] == 0) {
            throw source.problem("values", quantity.field());
        }
        return at(finite(quantity, best[1], node[0]), block, node[0]);
    }

    private Reading sum(Quantity quantity, FrdIndex.Entry block, Probe.Sum probe) throws IOException {
        double[] sum = {0, 0};
        int[] broken = {0};
        source.read(block, quantity, (id, value) -> {
            if (probe.nodes().contains(id)) {
                sum[0] += value;
                sum[1]++;
                broken[0] = Double.isFinite(value) ? broken[0] : id;
            }
        });
        if (sum[1] == 0) {
            throw source.problem("values", quantity.field());
        }
        if (broken[0] != 0) {
            throw source.problem("finite", quantity, broken[0]);
        }
        return new Reading(sum[0], ResultState.of(block.block()), 0, Optional.empty());
    }

    private Reading integral(Quantity quantity, FrdIndex.Entry block, Probe.Integral probe) throws IOException {
        Integrator integrator = new Integrator(nodes(), field(quantity, block), probe.elements());
        index.readElements(integrator);
        if (integrator.count() == 0) {
            throw source.problem("elements");
        }
        if (!Double.isFinite(integrator.sum())) {
            throw source.problem("integral", quantity);
        }
        return new Reading(integrator.sum(), ResultState.of(block.block()), 0, Optional.empty());
    }

    /** See {@link org.simloom.mesh.query.ResultFile#along}. */
    public List<PathPoint> along(Quantity quantity, StateChoice state, Point from, Point to, int count)
            throws IOException {
        FrdIndex.Entry block = last(source.blocks(quantity, state));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(from.towards(to, count == 1 ? 0 : i / (count - 1.0)));
        }
        PathSampler sampler = new PathSampler(nodes(), field(quantity, block), points);
        index.readElements(sampler);
        List<PathPoint> path = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point point = points.get(i);
            if (!sampler.found(i)) {
                throw source.problem("outside", point.x(), point.y(), point.z());
            }
            if (!Double.isFinite(sampler.value(i))) {
                throw source.problem("integral", quantity);
            }
            path.add(new PathPoint(from.distance(point), point, sampler.value(i)));
        }
        return path;
    }

    private NodalField field(Quantity quantity, FrdIndex.Entry block) throws IOException {
        NodalField field = new NodalField(nodes());
        source.read(block, quantity, field);
        return field;
    }

    private double finite(Quantity quantity, double value, int node) {
        if (!Double.isFinite(value)) {
            throw source.problem("finite", quantity, node);
        }
        return value;
    }

    private Reading at(double value, FrdIndex.Entry block, int node) throws IOException {
        NodeFinder finder = new NodeFinder(node);
        if (nodes != null) {
            int place = nodes.find(node);
            finder.point = place < 0 ? null : nodes.point(place);
        } else {
            index.readNodes(finder);
        }
        return new Reading(value, ResultState.of(block.block()), node, Optional.ofNullable(finder.point));
    }

    private NodeTable nodes() throws IOException {
        if (nodes == null) {
            nodes = Nodes.of(index);
        }
        return nodes;
    }

    /** Finds the place of one node without keeping the others. */
    private static final class NodeFinder implements FrdVisitor {
        private final int wanted;
        private Point point;

        NodeFinder(int wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean nodes(long count) {
            return true;
        }

        @Override
        public void node(int id, double x, double y, double z) {
            if (id == wanted) {
                point = new Point(x, y, z);
            }
        }
    }
}
