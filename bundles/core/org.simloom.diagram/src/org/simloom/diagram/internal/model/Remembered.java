package org.simloom.diagram.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.drawing.Drawing;
import org.simloom.drawing.Layouts;
import org.simloom.drawing.Line;
import org.simloom.drawing.Placement;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;
import org.simloom.model.layout.DiagramLayout;
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

    /** Remembers what was placed automatically in a drawing. */
    void take(Drawing drawing, DiagramLayout layout) {
        Map<String, ElementLayout> laid = Layouts.index(layout);
        drawing.forEach(shape -> {
            ElementLayout entry = laid.get(shape.id());
            if (entry == null || entry.getX() == null || entry.getY() == null) {
                corners.put(shape.id(), shape.box().corner());
            }
        });
        level(drawing.shapes(), drawing.lines(), laid);
        drawing.forEach(shape -> level(shape.inside(), shape.lines(), laid));
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
            if (free && settled.containsKey(line.source()) && settled.containsKey(line.target())) {
                ways.put(line.id(), line.points());
            }
        }
    }
}
