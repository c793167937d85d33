package org.simloom.diagram.internal.graph;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.graph.DefaultTypes;
import org.eclipse.glsp.graph.GEdge;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GLabel;
import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.GPort;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GLabelBuilder;
import org.eclipse.glsp.graph.builder.impl.GLayoutOptions;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.eclipse.glsp.graph.builder.impl.GPortBuilder;
import org.simloom.diagram.internal.model.Gid;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Labels;
import org.simloom.drawing.Line;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Point;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;

/**
 * Turns a drawing into the graph that the page shows, one to one. What is said of the elements is taken from the model
 * first, so that the graph, which takes much longer, can be made while the model's thread does something else.
 */
public final class GraphMapper {
    private static final double PORT = 9;
    private static final double LABEL_X = 12;
    private static final double LABEL_Y = 10;
    private static final double LABEL_HEIGHT = 18;

    private final Drawing drawing;
    private final Map<EObject, Description> descriptions = new IdentityHashMap<>();
    private final Iterator<EObject> elements;

    /** On any thread. */
    public GraphMapper(Drawing drawing) {
        this.drawing = drawing;
        this.elements = Description.elements(drawing).iterator();
    }

    /** Takes what is said of the next element, on the thread of the model; whether there are more. */
    public boolean describe() {
        if (elements.hasNext()) {
            EObject element = elements.next();
            descriptions.put(element, Description.of(element));
        }
        return elements.hasNext();
    }

    /** The graph, after all elements were described; on any thread. */
    public GGraph map() {
        GGraph graph = new GGraphBuilder(DefaultTypes.GRAPH).id(Gid.GRAPH).build();
        graph.getChildren().addAll(level(drawing.shapes(), drawing.lines()));
        return graph;
    }

    private List<GModelElement> level(List<Shape> shapes, List<Line> lines) {
        List<GModelElement> all = new ArrayList<>();
        shapes.forEach(shape -> all.add(node(shape)));
        Map<String, Point> labels = Labels.of(shapes, lines);
        lines.forEach(line -> all.add(edge(line, labels.get(line.id()))));
        return all;
    }

    private GNode node(Shape shape) {
        double width = shape.box().width();
        double height = shape.box().height();
        GNodeBuilder builder = new GNodeBuilder(Types.node(shape.role())).id(Gid.node(shape.id()))
                .position(shape.box().x(), shape.box().y()).size(width, height)
                .layout("freeform", new GLayoutOptions().prefWidth(width).prefHeight(height))
                .addArgument("label", shape.label()).addArgument("detail", shape.detail())
                .addArgument("element", shape.id()).addArgument("tip", descriptions.get(shape.element()).tip());
        if (descriptions.get(shape.element()).nested()) {
            builder.addArgument("nested", true);
        }
        if (shape.foldable()) {
            builder.addArgument("foldable", true).addArgument("open", shape.open());
        }
        name(shape).ifPresent(builder::add);
        shape.pins().forEach(pin -> builder.add(port(shape, pin)));
        return builder.addAll(level(shape.inside(), shape.lines())).build();
    }

    /** What can be renamed has a label of its own, with the text that is edited. */
    private Optional<GLabel> name(Shape shape) {
        if (!isNamed(shape)) {
            return Optional.empty();
        }
        return Optional.of(new GLabelBuilder(Types.NAME).id(Gid.label(shape.id())).text(descriptions.get(shape.element()).name())
                .position(LABEL_X, shape.box().height() <= Shape.HEADER ? (shape.box().height() - LABEL_HEIGHT) / 2 : LABEL_Y)
                .size(Math.max(0, shape.box().width() - 2 * LABEL_X), LABEL_HEIGHT).build());
    }

    private static boolean isNamed(Shape shape) {
        return shape.element() instanceof NamedElement && switch (shape.role()) {
            case VERIFICATION, START, END -> false;
            default -> true;
        } && !(shape.role() == Role.UNKNOWN && shape.element() instanceof Port);
    }

    private GPort port(Shape shape, Pin pin) {
        GPortBuilder builder = new GPortBuilder(Types.port(pin)).id(Gid.port(pin.id()))
                .position((pin.side() == Pin.Side.LEFT ? 0 : shape.box().width()) - PORT / 2, pin.offset() - PORT / 2)
                .size(PORT, PORT).addArgument("label", pin.label());
        if (pin.element() instanceof Port port) {
            Description said = descriptions.get(port);
            builder.addArgument("text", said.name()).addArgument("type", said.type()).addArgument("tip", said.tip());
            add(builder, "unit", said.unit());
            add(builder, "value", said.value());
        }
        return builder.build();
    }

    private static void add(GPortBuilder builder, String key, String value) {
        if (value != null && !value.isBlank()) {
            builder.addArgument(key, value);
        }
    }

    private GEdge edge(Line line, Point label) {
        EObject element = line.element();
        GEdgeBuilder builder = new GEdgeBuilder(Types.edge(line.style())).id(Gid.edge(line.id()))
                .sourceId(Gid.port(line.source())).targetId(Gid.port(line.target())).routerKind("polyline")
                .addArgument("label", line.label());
        if (label != null) {
            builder.addArgument("labelX", label.x()).addArgument("labelY", label.y());
        }
        if (element != null) {
            builder.addArgument("tip", descriptions.get(element).tip());
        }
        for (Point point : line.points()) {
            builder.addRoutingPoint(point.x(), point.y());
        }
        return builder.build();
    }
}
