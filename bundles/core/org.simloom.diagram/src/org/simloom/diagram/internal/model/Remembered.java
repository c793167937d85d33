package org.simloom.diagram.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.drawing.Drawing;
import org.simloom.drawing.Line;
import org.simloom.drawing.Placement;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;
import org.simloom.model.layout.ElementLayout;

/**
 * Where things were placed automatically, so that they stay there while others change. Places that somebody has laid
 * down are not among them: where that is taken back, things return to where they were before.
 */
final class Remembered {
    private final Map<String, Point> corners = new HashMap<>();
    private final Map<String, List<Point>> ways = new HashMap<>();

    /** Whether nothing was ever placed. */
    boolean isEmpty() {
        return corners.isEmpty();
    }

    Placement placement() {
        return new Placement(corners, ways);
    }

    /** What was placed automatically in a drawing, given what was laid down for it; on any thread. */
    static Remembered of(Drawing drawing, Map<String, ElementLayout> laid) {
        Remembered placed = new Remembered();
        drawing.forEach(shape -> {
            ElementLayout entry = laid.get(shape.id());
            if (entry == null || entry.getX() == null || entry.getY() == null) {
                placed.corners.put(shape.id(), shape.box().corner());
            }
        });
        placed.level(drawing.shapes(), drawing.lines(), laid);
        drawing.forEach(shape -> placed.level(shape.inside(), shape.lines(), laid));
        return placed;
    }

    /** Remembers this, too. */
    void add(Remembered placed) {
        corners.putAll(placed.corners);
        ways.putAll(placed.ways);
    }

    private void level(List<Shape> shapes, List<Line> lines, Map<String, ElementLayout> laid) {
        Map<String, Shape> settled = new HashMap<>();
        for (Shape shape : shapes) {
            if (shape.box().corner().equals(corners.get(shape.id()))) {
                shape.pins().forEach(pin -> settled.putIfAbsent(pin.id(), shape));
            }
        }
        for (Line line : lines) {
            boolean free = !laid.containsKey(line.id()) || laid.get(line.id()).getPoints() == null;
            if (free && settled.containsKey(line.source()) && settled.containsKey(line.target()) && !isDetour(line, shapes, settled)) {
                ways.put(line.id(), line.points());
            }
        }
    }

    /** Whether it only goes around something that is open now: when that is closed, it goes as before. */
    private boolean isDetour(Line line, List<Shape> shapes, Map<String, Shape> ends) {
        List<Point> known = ways.get(line.id());
        if (known == null || known.equals(line.points())) {
            return false;
        }
        List<Point> whole = new ArrayList<>(known);
        whole.add(0, place(line.source(), ends));
        whole.add(place(line.target(), ends));
        return shapes.stream().anyMatch(shape -> shape.open() && shape.box().isCrossed(whole));
    }

    private static Point place(String pin, Map<String, Shape> ends) {
        Shape shape = ends.get(pin);
        return shape.place(shape.pins().stream().filter(each -> each.id().equals(pin)).findFirst().orElseThrow());
    }
}
