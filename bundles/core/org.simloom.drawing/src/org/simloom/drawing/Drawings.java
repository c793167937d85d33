package org.simloom.drawing;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.drawing.internal.Arrangements;
import org.simloom.drawing.internal.ElementIds;
import org.simloom.drawing.internal.ProcessSketch;
import org.simloom.drawing.internal.WorkflowSketch;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;

/** Draws workflows and processes. Changes neither the model nor its layout. */
public final class Drawings {
    private final UnaryOperator<String> tools;
    private final NestedWorkflows nested = new NestedWorkflows();
    private final Arrangements arrangements = new Arrangements();

    /** @param tools what people call the tool with an id */
    public Drawings(UnaryOperator<String> tools) {
        this.tools = tools;
    }

    /** Whether there are drawings of such a model. */
    public static boolean isDrawn(EObject root) {
        return root instanceof Workflow || root instanceof ProcessPlan;
    }

    /** Whether an element has an inside of its own that can be shown or hidden; that of a sub-workflow is another file's. */
    public static boolean isFoldable(EObject element) {
        return element instanceof ForEach || element instanceof Repeat || element instanceof Branch;
    }

    /** What an element is called in drawings and layouts. */
    public static String id(EObject element) {
        return ElementIds.of(element);
    }

    /**
     * Draws a model.
     *
     * @param root   a workflow, which may be the body of a loop, or a process
     * @param layout what is laid down
     * @param before where things were that nothing is laid down for; those that are in neither are placed automatically
     * @throws IllegalArgumentException where it is neither
     */
    public Drawing draw(EObject root, DiagramLayout layout, Placement before) {
        Map<String, ElementLayout> laid = Layouts.index(layout);
        return sketch(root, laid).drawing(root, laid, before);
    }

    /**
     * Draws a model with everything in it open.
     *
     * @throws IllegalArgumentException as {@link #draw}
     */
    public Drawing drawOpen(EObject root, DiagramLayout layout) {
        return sketch(root, id -> true).drawing(root, Layouts.index(layout), Placement.NONE);
    }

    /** Why the inside of a sub-workflow cannot be shown, in a few words; {@code null} where it can. */
    public String fault(SubWorkflow frame) {
        return nested.fault(frame);
    }

    /**
     * Begins to take from a model and its layout what is needed to draw it without them.
     *
     * @param before where things were that nothing is laid down for; may be changed afterwards
     * @throws IllegalArgumentException as {@link #draw}
     */
    public Preparation prepare(EObject root, DiagramLayout layout, Placement before) {
        Map<String, ElementLayout> laid = Layouts.index(EcoreUtil.copy(layout));
        Placement then = new Placement(Map.copyOf(before.corners()), Map.copyOf(before.ways()));
        return new Preparation(root, begin(root, isOpen(laid)), laid, then);
    }

    /** Places everything anew, as if nothing were laid down but what is open; for the command that lays it down. */
    public Placement arrange(EObject root, DiagramLayout layout) {
        return Placement.of(sketch(root, Layouts.index(layout)).drawing(root, Map.of(), Placement.NONE));
    }

    private Sketch sketch(EObject root, Map<String, ElementLayout> laid) {
        return sketch(root, isOpen(laid));
    }

    private Sketch sketch(EObject root, Predicate<String> open) {
        return begin(root, open).complete();
    }

    private static Predicate<String> isOpen(Map<String, ElementLayout> laid) {
        return id -> laid.containsKey(id) && laid.get(id).isOpen();
    }

    private Sketch begin(EObject root, Predicate<String> open) {
        return switch (root) {
            case Workflow workflow -> Sketch.of(workflow, new WorkflowSketch(tools, open, nested), nested, arrangements);
            case ProcessPlan plan -> Sketch.of(ProcessSketch.of(plan), arrangements);
            default -> throw new IllegalArgumentException("no drawing of " + root.eClass().getName());
        };
    }
}
