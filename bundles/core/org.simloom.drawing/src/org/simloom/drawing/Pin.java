package org.simloom.drawing;

import org.eclipse.emf.ecore.EObject;

/**
 * Where lines end at a shape.
 *
 * @param id      of the port, or the shape's id with {@code #in}, {@code #out} or {@code #needs}
 * @param element the port; {@code null} where the model has none, as in a process
 * @param side    which edge of the shape it is on
 * @param label   what is written beside it: name, unit, and the value where nothing is connected
 * @param offset  how far below the upper edge of the shape, in pixels
 */
public record Pin(String id, EObject element, Side side, String label, double offset) {
    /** Values flow from left to right. */
    public enum Side {
        LEFT, RIGHT
    }

    /** How the id of the pin ends at which a step of a process gets machines and whatever else it needs but does not use up. */
    public static final String NEEDS = "#needs";

    /** Whether resources, not material, end here. */
    public boolean isForNeeds() {
        return id.endsWith(NEEDS);
    }
}
