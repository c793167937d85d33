package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.l10n.Messages;
import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.Feedback;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.SurrogateTask;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;

/** Turns a workflow into boxes and lines. */
public final class WorkflowSketch {
    static final Messages MESSAGES = Messages.of(WorkflowSketch.class);

    private static final int LONGEST_VALUE = 24;

    private final UnaryOperator<String> tools;
    private final Predicate<String> open;

    /**
     * @param tools what people call the tool with an id
     * @param open  whether the inside of the element with an id is to be shown
     */
    public WorkflowSketch(UnaryOperator<String> tools, Predicate<String> open) {
        this.tools = tools;
        this.open = open;
    }

    /** Boxes and lines of one workflow, with all that is open inside. */
    public Level of(Workflow workflow) {
        return of(workflow, List.of());
    }

    private Level of(Workflow workflow, List<Feedback> feedbacks) {
        Set<EObject> fed = new HashSet<>();
        feedbacks.forEach(feedback -> {
            fed.add(feedback.getFrom());
            fed.add(feedback.getTo());
        });
        Set<EObject> connected = workflow.getConnections().stream().map(Connection::getTarget).collect(Collectors.toSet());
        List<Shape> shapes = new ArrayList<>();
        workflow.getInputs().forEach(port -> shapes.add(boundary(port, Role.INPUT, fed.contains(port))));
        workflow.getNodes().forEach(node -> shapes.add(node(node, connected)));
        workflow.getOutputs().forEach(port -> shapes.add(boundary(port, Role.OUTPUT, fed.contains(port))));
        List<Line> lines = new ArrayList<>();
        for (Connection connection : workflow.getConnections()) {
            lines.add(new Line(ElementIds.of(connection), connection, Line.Style.DATA, ElementIds.of(connection.getSource()),
                    ElementIds.of(connection.getTarget()), List.of(), conversion(connection)));
        }
        for (Feedback feedback : feedbacks) {
            lines.add(new Line(ElementIds.of(feedback), feedback, Line.Style.ASSOCIATION,
                    ElementIds.of(feedback.getFrom()) + "#back", ElementIds.of(feedback.getTo()) + "#back", List.of(),
                    MESSAGES.get("feedback")));
        }
        return new Level(shapes, lines).complete();
    }

    /** What the line between ports of two units does with the number. */
    private static String conversion(Connection connection) {
        String from = connection.getSource() == null ? null : connection.getSource().getUnit();
        String to = connection.getTarget() == null ? null : connection.getTarget().getUnit();
        return from == null || to == null || from.isBlank() || to.isBlank() || from.equals(to) ? "" : from + " → " + to;
    }

    private static Shape boundary(Port port, Role role, boolean fed) {
        String id = ElementIds.of(port);
        Pin.Side back = role == Role.INPUT ? Pin.Side.LEFT : Pin.Side.RIGHT;
        return Boxes.pill(id, port, role, label(port, role == Role.INPUT), role == Role.OUTPUT, role == Role.INPUT,
                fed ? List.of(Boxes.sidePin(id + "#back", port, back)) : List.of());
    }

    private Shape node(Node node, Set<EObject> connected) {
        Shape shape = Boxes.node(ElementIds.of(node), node, role(node), name(node), detail(node),
                node.getInputs().stream().map(port -> new Boxes.Port(ElementIds.of(port), port,
                        label(port, !connected.contains(port)))).toList(),
                node.getOutputs().stream().map(port -> new Boxes.Port(ElementIds.of(port), port, label(port, false))).toList());
        return switch (node) {
            case ForEach loop -> folded(shape, loop.getBody(), List.of());
            case Repeat loop -> folded(shape, loop.getBody(), loop.getFeedbacks());
            case Branch branch -> cases(shape, branch);
            default -> shape;
        };
    }

    private Shape folded(Shape shape, Workflow body, List<Feedback> feedbacks) {
        boolean shown = body != null && open.test(shape.id());
        Level inside = shown ? of(body, feedbacks) : new Level(List.of(), List.of());
        return inside(shape, body != null, shown, inside);
    }

    private Shape cases(Shape shape, Branch branch) {
        boolean shown = open.test(shape.id());
        List<Shape> cases = new ArrayList<>();
        if (shown) {
            for (Case one : branch.getCases()) {
                Shape box = Boxes.node(ElementIds.of(one), one, Role.CASE, name(one), text(one.getCondition()), List.of(), List.of());
                cases.add(inside(box, false, true, one.getBody() == null ? new Level(List.of(), List.of()) : of(one.getBody())));
            }
        }
        return inside(shape, !branch.getCases().isEmpty(), shown, new Level(cases, List.of()));
    }

    private static Shape inside(Shape shape, boolean foldable, boolean open, Level inside) {
        return new Shape(shape.id(), shape.element(), shape.role(), shape.label(), shape.detail(), shape.box(), shape.pins(),
                foldable, open, inside.shapes(), inside.lines());
    }

    private static Role role(Node node) {
        return switch (node) {
            case ToolTask task -> Role.TOOL_TASK;
            case ScriptTask task -> Role.SCRIPT_TASK;
            case ExpressionTask task -> Role.EXPRESSION_TASK;
            case SurrogateTask task -> Role.SURROGATE_TASK;
            case SubWorkflow sub -> Role.SUB_WORKFLOW;
            case ForEach loop -> Role.FOR_EACH;
            case Repeat loop -> Role.REPEAT;
            case Branch branch -> Role.BRANCH;
            default -> Role.UNKNOWN;
        };
    }

    private String detail(Node node) {
        return switch (node) {
            case ToolTask task -> text(task.getTool()).isEmpty() ? MESSAGES.get("tool.none") : tools.apply(task.getTool());
            case ScriptTask task -> text(task.getScript()).isEmpty() ? MESSAGES.get("script") : task.getScript();
            case ExpressionTask task -> task.getAssignments().isEmpty() ? MESSAGES.get("expression")
                    : task.getAssignments().stream().map(a -> (a.getOutput() == null ? "?" : a.getOutput().getName()) + " = "
                            + shortened(text(a.getExpression()))).limit(1).collect(Collectors.joining());
            case SurrogateTask task -> text(task.getFile()).isEmpty() ? MESSAGES.get("surrogate") : task.getFile();
            case SubWorkflow sub -> sub.getWorkflow() == null || sub.getWorkflow().eIsProxy() ? MESSAGES.get("workflow.none")
                    : MESSAGES.get("workflow", name(sub.getWorkflow()));
            case ForEach loop -> MESSAGES.get("forEach", loop.getItems().stream().map(NamedElement::getName)
                    .collect(Collectors.joining(", ")));
            case Repeat loop -> MESSAGES.get("repeat", shortened(text(loop.getUntil())));
            case Branch branch -> MESSAGES.get("branch", branch.getCases().size());
            default -> node.eClass().getName();
        };
    }

    static String name(NamedElement element) {
        String label = text(element.getLabel());
        return !label.isEmpty() && !label.startsWith("%") ? label : text(element.getName()).isEmpty() ? "?" : element.getName();
    }

    private static String label(Port port, boolean withValue) {
        String unit = text(port.getUnit());
        String value = withValue && port instanceof InputPort input ? text(input.getValue()) : "";
        String name = text(port.getName()).isEmpty() ? "?" : port.getName();
        if (!value.isEmpty()) {
            return name + " = " + shortened(value);
        }
        return unit.isEmpty() ? name : name + " [" + unit + "]";
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
