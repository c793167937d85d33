package org.simloom.drawing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A box with pins, and, where it is open, what is inside.
 *
 * @param id       of the element
 * @param element  what it stands for
 * @param label    its name for people
 * @param detail   what it is or does, in one line; may be empty
 * @param box      where it is and how large
 * @param pins     left ones first, each from top to bottom
 * @param foldable whether there is an inside that can be shown or hidden
 * @param open     whether the inside is shown
 * @param inside   shapes of the inside, measured from this shape's corner
 * @param lines    lines of the inside
 */
public record Shape(String id, EObject element, Role role, String label, String detail, Box box, List<Pin> pins,
        boolean foldable, boolean open, List<Shape> inside, List<Line> lines) {

    /** Height of the part that holds label and detail, in pixels. */
    public static final double HEADER = 40;
    /** Height of the line of a pin, in pixels. */
    public static final double ROW = 20;

    /** Where a pin is, measured like the shape's corner. */
    public Point place(Pin pin) {
        return new Point(pin.side() == Pin.Side.LEFT ? box.x() : box.right(), box.y() + pin.offset());
    }

    /** The same shape elsewhere or of another size. */
    public Shape in(Box other) {
        return new Shape(id, element, role, label, detail, other, pins, foldable, open, inside, lines);
    }

    /** The same shape around other things. */
    public Shape around(List<Shape> shapes, List<Line> between) {
        return new Shape(id, element, role, label, detail, box, pins, foldable, open, List.copyOf(shapes),
                List.copyOf(between));
    }
}
