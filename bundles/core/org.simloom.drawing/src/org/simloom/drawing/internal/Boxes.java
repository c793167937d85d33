package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.svg.TextWidth;
import org.simloom.drawing.Box;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;

/** Makes shapes as large as their texts need. */
public final class Boxes {
    /** Letters of labels, in pixels. */
    public static final double LABEL = 13;
    /** Letters of details and pins, in pixels. */
    public static final double SMALL = 11;

    private static final double MARGIN = 12;
    private static final double LEAST = 130;
    private static final double MOST = 420;
    private static final double PILL = 28;

    private Boxes() {
    }

    /** What a pin is made of before its shape is. */
    public record Port(String id, EObject element, String label) {
    }

    /** A box with a header and a line for every pair of ports. */
    public static Shape node(String id, EObject element, Role role, String label, String detail, List<Port> inputs,
            List<Port> outputs) {
        double header = Math.max(TextWidth.of(label, LABEL), TextWidth.of(detail, SMALL)) + 2 * MARGIN + 24;
        double left = widest(inputs);
        double right = widest(outputs);
        double width = Math.clamp(Math.max(header, left + right + 3 * MARGIN), LEAST, MOST);
        int rows = Math.max(inputs.size(), outputs.size());
        Box box = new Box(0, 0, Math.ceil(width / 10) * 10, Shape.HEADER + rows * Shape.ROW + (rows == 0 ? 0 : 8));
        List<Pin> pins = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            pins.add(pin(inputs.get(i), Pin.Side.LEFT, Shape.HEADER + (i + 0.5) * Shape.ROW));
        }
        for (int i = 0; i < outputs.size(); i++) {
            pins.add(pin(outputs.get(i), Pin.Side.RIGHT, Shape.HEADER + (i + 0.5) * Shape.ROW));
        }
        return new Shape(id, element, role, label, detail, box, List.copyOf(pins), false, false, List.of(), List.of());
    }

    private static double widest(List<Port> ports) {
        double widest = 0;
        for (Port port : ports) {
            widest = Math.max(widest, TextWidth.of(port.label(), SMALL));
        }
        return widest;
    }

    /** A small box of one line, whose pins have its id, or that with {@code #in} or {@code #out} where it has both. */
    public static Shape pill(String id, EObject element, Role role, String label, boolean in, boolean out, List<Pin> more) {
        double width = Math.clamp(TextWidth.of(label, SMALL + 1) + 2 * MARGIN, PILL, MOST);
        List<Pin> pins = new ArrayList<>();
        if (in) {
            pins.add(new Pin(out ? id + "#in" : id, element, Pin.Side.LEFT, "", PILL / 2));
        }
        if (out) {
            pins.add(new Pin(in ? id + "#out" : id, element, Pin.Side.RIGHT, "", PILL / 2));
        }
        pins.addAll(more);
        return new Shape(id, element, role, label, "", new Box(0, 0, Math.ceil(width / 10) * 10, PILL), List.copyOf(pins), false,
                false, List.of(), List.of());
    }

    /** Middle of the side of a pill. */
    public static Pin sidePin(String id, EObject element, Pin.Side side) {
        return new Pin(id, element, side, "", PILL / 2);
    }

    private static Pin pin(Port port, Pin.Side side, double offset) {
        return new Pin(port.id(), port.element(), side, port.label(), offset);
    }
}
