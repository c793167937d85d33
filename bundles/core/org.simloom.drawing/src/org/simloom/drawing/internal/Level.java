package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;

/** The boxes and lines of one workflow or process, not yet placed. */
public record Level(List<Shape> shapes, List<Line> lines) {

    /** The same with a box for every end that leads nowhere, so that the fault is seen. */
    public Level complete() {
        Set<String> pins = new HashSet<>();
        shapes.forEach(shape -> shape.pins().forEach(pin -> pins.add(pin.id())));
        List<Shape> all = new ArrayList<>(shapes);
        List<Line> ended = new ArrayList<>();
        for (Line line : lines) {
            String source = line.source();
            String target = line.target();
            if (!pins.contains(source)) {
                source = line.id() + "#from";
                all.add(nowhere(line, source, line.source(), Pin.Side.RIGHT));
            }
            if (!pins.contains(target)) {
                target = line.id() + "#to";
                all.add(nowhere(line, target, line.target(), Pin.Side.LEFT));
            }
            ended.add(new Line(line.id(), line.element(), line.style(), source, target, line.points(), line.label()));
        }
        return new Level(List.copyOf(all), List.copyOf(ended));
    }

    /** @param end what the line is said to lead to, with the kind of pin after it; empty where nothing is said */
    private static Shape nowhere(Line line, String id, String end, Pin.Side side) {
        String missing = WorkflowSketch.shortened(end.replaceFirst("#[^#]*$", ""));
        return Boxes.pill(id, line.element(), Role.UNKNOWN, missing.isEmpty() ? "?" : "? " + missing, side == Pin.Side.LEFT,
                side == Pin.Side.RIGHT, List.of());
    }
}
