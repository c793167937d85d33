package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.simloom.base.svg.TextWidth;
import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Placement;
import org.simloom.drawing.Point;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;

/**
 * Places one level by the layered method (Sugiyama, Tagawa, Toda 1981), as the Eclipse Layout Kernel has it. Shapes
 * keep the order they have in the model, so that a small change of the model moves little.
 */
final class LayeredLayout {
    private static final double BETWEEN = 26;
    private static final double BETWEEN_LAYERS = 56;
    private static final int MANY = 1_000;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkPort> ports = new HashMap<>();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, ElkEdge> edges = new HashMap<>();

    private LayeredLayout(Level level) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN);
        double labels = level.lines().stream().mapToDouble(line -> TextWidth.of(line.label(), Boxes.SMALL)).max().orElse(0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Math.max(BETWEEN_LAYERS, labels + 40));
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        if (level.shapes().size() >= MANY) {
            // more tries take half as long again and save no crossings
            graph.setProperty(LayeredOptions.THOROUGHNESS, 2);
        }
        level.shapes().forEach(this::add);
        level.lines().forEach(this::add);
    }

    /** Where the shapes and lines of a level come to lie, measured from {@code origin}. */
    static Placement of(Level level, Point origin) {
        if (level.shapes().isEmpty()) {
            return Placement.NONE;
        }
        LayeredLayout layout = new LayeredLayout(level);
        new RecursiveGraphLayoutEngine().layout(layout.graph, new BasicProgressMonitor());
        Map<String, Point> corners = new HashMap<>();
        layout.nodes.forEach((id, node) -> corners.put(id, point(node.getX(), node.getY(), origin)));
        Map<String, List<Point>> ways = new HashMap<>();
        layout.edges.forEach((id, edge) -> ways.put(id, way(edge, origin)));
        return new Placement(corners, ways);
    }

    private void add(Shape shape) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(shape.box().width(), shape.box().height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        if (shape.role() == Role.INPUT || shape.role() == Role.START) {
            node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
        } else if (shape.role() == Role.OUTPUT || shape.role() == Role.END) {
            node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
        }
        for (Pin pin : shape.pins()) {
            ElkPort port = ElkGraphUtil.createPort(node);
            boolean left = pin.side() == Pin.Side.LEFT;
            port.setProperty(CoreOptions.PORT_SIDE, left ? PortSide.WEST : PortSide.EAST);
            port.setLocation(left ? 0 : shape.box().width(), pin.offset());
            ports.putIfAbsent(pin.id(), port);
        }
        nodes.put(shape.id(), node);
    }

    private void add(Line line) {
        ElkPort source = ports.get(line.source());
        ElkPort target = ports.get(line.target());
        // a line back from the last layer to the first would tear them apart; it is routed around everything afterwards
        if (source != null && target != null && !line.source().endsWith("#back")) {
            edges.put(line.id(), ElkGraphUtil.createSimpleEdge(source, target));
        }
    }

    private static List<Point> way(ElkEdge edge, Point origin) {
        List<Point> way = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            section.getBendPoints().forEach(bend -> way.add(point(bend.getX(), bend.getY(), origin)));
        }
        return way;
    }

    private static Point point(double x, double y, Point origin) {
        return new Point(Math.round(x + origin.x()), Math.round(y + origin.y()));
    }
}
