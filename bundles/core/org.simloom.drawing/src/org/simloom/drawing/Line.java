package org.simloom.drawing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A line from pin to pin.
 *
 * @param id      of the element, or one made from the ends where the model has none
 * @param element the connection or flow; {@code null} where the line only shows a reference
 * @param source  id of a pin; of none in the drawing where the connection leads nowhere
 * @param target  likewise
 * @param points  between the ends, from source to target, measured like the corners of the shapes beside it
 * @param label   what is written at it; empty where there is nothing to say
 */
public record Line(String id, EObject element, Style style, String source, String target, List<Point> points,
        String label) {
    /** What a line means. */
    public enum Style {
        /** A value goes from port to port. */
        DATA,
        /** Material goes from step to step. */
        MATERIAL,
        /** Something is needed or verified by something else. */
        ASSOCIATION
    }

    /** The same line on another way. */
    public Line along(List<Point> way) {
        return new Line(id, element, style, source, target, List.copyOf(way), label);
    }
}
