package org.simloom.drawing;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.simloom.drawing.internal.Arrangements;
import org.simloom.drawing.internal.Arranger;
import org.simloom.drawing.internal.Level;
import org.simloom.drawing.internal.WorkflowSketch;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.workflow.Workflow;

/**
 * Boxes and lines that have no places yet, on their way out of the model.
 *
 * @param steps        takes the next element from the model; whether there are more
 * @param level        what has become of them, which asks the model nothing any more
 * @param given        the places that other files give some of them
 * @param arrangements what was arranged before
 */
record Sketch(BooleanSupplier steps, Supplier<Level> level, Map<String, ElementLayout> given, Arrangements arrangements) {

    static Sketch of(Workflow workflow, WorkflowSketch sketch, NestedWorkflows nested, Arrangements arrangements) {
        nested.begin();
        WorkflowSketch.Steps steps = sketch.begin(workflow);
        return new Sketch(() -> {
            boolean more = steps.step();
            if (!more) {
                nested.end();
            }
            return more;
        }, steps::level, sketch.places(), arrangements);
    }

    /** Of a level that is taken already. */
    static Sketch of(Level level, Arrangements arrangements) {
        return new Sketch(() -> false, () -> level, Map.of(), arrangements);
    }

    boolean step() {
        return steps.getAsBoolean();
    }

    /** Takes all that is left. */
    Sketch complete() {
        while (step()) {
            continue;
        }
        return this;
    }

    Drawing drawing(EObject root, Map<String, ElementLayout> laid, Placement before) {
        Level placed = new Arranger(laid, given, before, arrangements).arrange(level.get());
        return new Drawing(root, placed.shapes(), placed.lines());
    }
}
