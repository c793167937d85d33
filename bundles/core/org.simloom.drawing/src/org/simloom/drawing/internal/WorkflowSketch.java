package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.simloom.base.l10n.Messages;
import org.simloom.drawing.Line;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;
import org.simloom.model.base.Identified;
import org.simloom.model.base.KeptValues;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.layout.ElementLayout;
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
import org.simloom.model.workflow.WorkflowPackage;

/** Turns a workflow into boxes and lines. */
public final class WorkflowSketch {
    static final Messages MESSAGES = Messages.of(WorkflowSketch.class);

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_VALUE = 24;

    private final UnaryOperator<String> tools;
    private final Predicate<String> open;
    private final Insides insides;
    private final Map<String, ElementLayout> places = new HashMap<>();

    /** What is inside of sub-workflows. */
    public interface Insides {
        /** The workflow that is run; {@code null} where none is chosen, a proxy where it cannot be read. */
        Workflow workflow(SubWorkflow frame);

        /** Why the inside cannot be shown, in the line below the name; {@code null} where it can. */
        String fault(SubWorkflow frame);

        /** The inside of one without a fault; {@code null} where too much is open already. */
        NestedWorkflow open(SubWorkflow frame);

        /** Where its own file has its elements, by the ids of shapes and lines. */
        Map<String, ElementLayout> places(NestedWorkflow nested);
    }

    /**
     * @param tools what people call the tool with an id
     * @param open  whether the inside of the element with an id is to be shown
     */
    public WorkflowSketch(UnaryOperator<String> tools, Predicate<String> open, Insides insides) {
        this.tools = tools;
        this.open = open;
        this.insides = insides;
    }

    /** Where the files of the sub-workflows that are open have their elements, after those have been drawn. */
    public Map<String, ElementLayout> places() {
        return places;
    }

    /** Begins with the boxes and lines of one workflow, with all that is open inside. */
    public Steps begin(Workflow workflow) {
        return new Steps(workflow, List.of(), null);
    }

    private Level of(Workflow workflow, List<Feedback> feedbacks, SubWorkflow frame) {
        Steps steps = new Steps(workflow, feedbacks, frame);
        while (steps.step()) {
            continue;
        }
        return steps.level();
    }

    /** One workflow on its way into boxes and lines, element by element: with very many of them it takes a while. */
    public final class Steps {
        private final SubWorkflow frame;
        private final Set<EObject> fed = new HashSet<>();
        private final Set<EObject> connected = new HashSet<>();
        private final List<Shape> shapes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final Iterator<? extends EObject> elements;

        private Steps(Workflow workflow, List<Feedback> feedbacks, SubWorkflow frame) {
            this.frame = frame;
            feedbacks.forEach(feedback -> {
                fed.add(feedback.getFrom());
                fed.add(feedback.getTo());
            });
            workflow.getConnections().forEach(connection -> connected.add(connection.getTarget()));
            List<EObject> all = new ArrayList<>(workflow.getInputs());
            all.addAll(workflow.getNodes());
            all.addAll(workflow.getOutputs());
            all.addAll(workflow.getConnections());
            all.addAll(feedbacks);
            elements = all.iterator();
        }

        /** Takes the next element from the model; whether there are more. */
        public boolean step() {
            if (elements.hasNext()) {
                add(elements.next());
            }
            return elements.hasNext();
        }

        private void add(EObject element) {
            switch (element) {
                case InputPort port -> shapes.add(boundary(port, Role.INPUT, fed.contains(port), frame));
                case Port port -> shapes.add(boundary(port, Role.OUTPUT, fed.contains(port), frame));
                case Node node -> shapes.add(node(node, connected));
                case Connection line -> lines.add(new Line(ElementIds.of(line), line, Line.Style.DATA,
                        end(line, WorkflowPackage.Literals.CONNECTION__SOURCE), end(line, WorkflowPackage.Literals.CONNECTION__TARGET),
                        List.of(), conversion(line)));
                case Feedback back -> lines.add(new Line(ElementIds.of(back), back, Line.Style.ASSOCIATION,
                        end(back, WorkflowPackage.Literals.FEEDBACK__FROM) + "#back",
                        end(back, WorkflowPackage.Literals.FEEDBACK__TO) + "#back", List.of(), MESSAGES.get("feedback")));
                default -> throw new IllegalStateException(element.eClass().getName());
            }
        }

        /** What has become of those that were taken; asks the model nothing any more. */
        public Level level() {
            return new Level(shapes, lines).complete();
        }
    }

    /** The id at an end, also of what is not there or cannot be; empty where the file says nothing. */
    static String end(Identified element, EReference end) {
        String kept = KeptValues.of(element, end);
        return kept != null ? kept : ElementIds.of((EObject) element.eGet(end));
    }

    /** What the line between ports of two units does with the number. */
    private static String conversion(Connection connection) {
        String from = connection.getSource() == null ? null : connection.getSource().getUnit();
        String to = connection.getTarget() == null ? null : connection.getTarget().getUnit();
        return from == null || to == null || from.isBlank() || to.isBlank() || from.equals(to) ? "" : from + " → " + to;
    }

    private static Shape boundary(Port port, Role role, boolean fed, SubWorkflow frame) {
        String id = ElementIds.of(port);
        Pin.Side outer = role == Role.INPUT ? Pin.Side.LEFT : Pin.Side.RIGHT;
        boolean joined = frame != null && FrameLines.isJoined(frame, port, role == Role.INPUT);
        // what comes through the frame is not what is written down here
        return Boxes.pill(id, port, role, label(port, role == Role.INPUT && !joined), role == Role.OUTPUT, role == Role.INPUT,
                fed ? List.of(Boxes.sidePin(id + "#back", port, outer))
                        : joined ? List.of(Boxes.sidePin(FrameLines.pin(port), port, outer)) : List.of());
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
            case SubWorkflow sub -> nested(shape, sub);
            default -> shape;
        };
    }

    private Shape folded(Shape shape, Workflow body, List<Feedback> feedbacks) {
        boolean shown = body != null && open.test(shape.id());
        Level inside = shown ? of(body, feedbacks, null) : new Level(List.of(), List.of());
        return inside(shape, body != null, shown, inside);
    }

    private Shape nested(Shape shape, SubWorkflow sub) {
        boolean foldable = insides.fault(sub) == null;
        NestedWorkflow nested = foldable && open.test(shape.id()) ? insides.open(sub) : null;
        if (nested == null) {
            return inside(shape, foldable, false, new Level(List.of(), List.of()));
        }
        places.putAll(insides.places(nested));
        Level inside = of(nested.workflow(), List.of(), sub);
        List<Line> lines = new ArrayList<>(inside.lines());
        lines.addAll(FrameLines.of(sub, nested.workflow()));
        return inside(shape, true, true, new Level(inside.shapes(), lines));
    }

    private Shape cases(Shape shape, Branch branch) {
        boolean shown = open.test(shape.id());
        List<Shape> cases = new ArrayList<>();
        if (shown) {
            for (Case one : branch.getCases()) {
                Shape box = Boxes.node(ElementIds.of(one), one, Role.CASE, name(one), text(one.getCondition()), List.of(), List.of());
                cases.add(inside(box, false, true, one.getBody() == null ? new Level(List.of(), List.of())
                        : of(one.getBody(), List.of(), null)));
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
                    : task.getAssignments().stream().map(a -> (a.getOutput() == null ? "?" : named(a.getOutput())) + " = "
                            + shortened(text(a.getExpression()))).limit(1).collect(Collectors.joining());
            case SurrogateTask task -> text(task.getFile()).isEmpty() ? MESSAGES.get("surrogate") : task.getFile();
            case SubWorkflow sub -> insides.fault(sub) != null ? insides.fault(sub)
                    : MESSAGES.get("workflow", name(insides.workflow(sub)));
            case ForEach loop -> MESSAGES.get("forEach", loop.getItems().stream().map(WorkflowSketch::named)
                    .collect(Collectors.joining(", ")));
            case Repeat loop -> MESSAGES.get("repeat", shortened(text(loop.getUntil())));
            case Branch branch -> MESSAGES.get("branch", branch.getCases().size());
            default -> unknown(node, node.eClass().getName());
        };
    }

    /** What the file calls a kind that nobody here knows; something else where the kind is known. */
    static String unknown(Identified element, String known) {
        return element.getUnknown() == null || element.getUnknown().type() == null ? known
                : MESSAGES.get("unknown", element.getUnknown().kind());
    }

    /** The label for people, or the name where there is none. */
    public static String name(NamedElement element) {
        String label = text(element.getLabel());
        return !label.isEmpty() && !label.startsWith("%") ? label : text(element.getName()).isEmpty() ? "?" : element.getName();
    }

    private static String named(NamedElement element) {
        return text(element.getName()).isEmpty() ? "?" : element.getName();
    }

    private static String label(Port port, boolean withValue) {
        String unit = text(port.getUnit());
        String value = withValue && port instanceof InputPort input ? text(input.getValue()) : "";
        String name = named(port);
        if (!value.isEmpty()) {
            return name + " = " + shortened(value);
        }
        return unit.isEmpty() ? name : name + " [" + unit + "]";
    }

    static String shortened(String text) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
