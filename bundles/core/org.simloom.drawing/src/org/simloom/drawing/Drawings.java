package org.simloom.drawing;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.drawing.internal.Arranger;
import org.simloom.drawing.internal.ElementIds;
import org.simloom.drawing.internal.Level;
import org.simloom.drawing.internal.ProcessSketch;
import org.simloom.drawing.internal.WorkflowSketch;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.Workflow;

/** Draws workflows and processes. Changes neither the model nor its layout. */
public final class Drawings {
    private final UnaryOperator<String> tools;

    /** @param tools what people call the tool with an id */
    public Drawings(UnaryOperator<String> tools) {
        this.tools = tools;
    }

    /** Whether there are drawings of such a model. */
    public static boolean isDrawn(EObject root) {
        return root instanceof Workflow || root instanceof ProcessPlan;
    }

    /** Whether an element has an inside that can be shown or hidden. */
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
        Level level = new Arranger(laid, before).arrange(sketch(root, laid));
        return new Drawing(root, level.shapes(), level.lines());
    }

    /**
     * Takes from a model and its layout what is needed to draw it without them.
     *
     * @return draws the model as it was when this was called, on any thread
     * @throws IllegalArgumentException where it is neither
     */
    public Supplier<Drawing> prepare(EObject root, DiagramLayout layout) {
        Map<String, ElementLayout> laid = Layouts.index(EcoreUtil.copy(layout));
        Level sketch = sketch(root, laid);
        return () -> {
            Level level = new Arranger(laid, Placement.NONE).arrange(sketch);
            return new Drawing(root, level.shapes(), level.lines());
        };
    }

    /** Places everything anew, as if nothing were laid down but what is open; for the command that lays it down. */
    public Placement arrange(EObject root, DiagramLayout layout) {
        Level level = new Arranger(Map.of(), Placement.NONE).arrange(sketch(root, Layouts.index(layout)));
        return Placement.of(new Drawing(root, level.shapes(), level.lines()));
    }

    private Level sketch(EObject root, Map<String, ElementLayout> laid) {
        Predicate<String> open = id -> laid.containsKey(id) && laid.get(id).isOpen();
        return switch (root) {
            case Workflow workflow -> new WorkflowSketch(tools, open).of(workflow);
            case ProcessPlan plan -> ProcessSketch.of(plan);
            default -> throw new IllegalArgumentException("no drawing of " + root.eClass().getName());
        };
    }
}
