package org.simloom.drawing;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.simloom.model.layout.ElementLayout;

/**
 * A drawing for which the model is asked piece by piece, so that its thread can do something else in between, and which
 * is made without the model afterwards. A model that changes in between is drawn partly as it was and partly as it is.
 */
public final class Preparation {
    private final EObject root;
    private final Sketch sketch;
    private final Map<String, ElementLayout> laid;
    private final Placement before;

    Preparation(EObject root, Sketch sketch, Map<String, ElementLayout> laid, Placement before) {
        this.root = root;
        this.sketch = sketch;
        this.laid = laid;
        this.before = before;
    }

    /** Takes the next element from the model, on its thread; whether there are more. */
    public boolean step() {
        return sketch.step();
    }

    /** Takes all that is left at once, on the model's thread. */
    public Preparation complete() {
        sketch.complete();
        return this;
    }

    /** What is laid down, by the ids of elements, as it was at the beginning. */
    public Map<String, ElementLayout> laid() {
        return laid;
    }

    /** The drawing, after all steps; on any thread. */
    public Drawing draw() {
        return sketch.drawing(root, laid, before);
    }
}
