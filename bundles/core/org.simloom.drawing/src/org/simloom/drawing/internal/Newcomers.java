package org.simloom.drawing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.drawing.Box;
import org.simloom.drawing.Line;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;

/** Finds free places for shapes beside those that have one, near what they are connected with; moves no other. */
final class Newcomers {
    private static final double APART = 56;
    private static final double GAP = 24;

    private final List<Shape> shapes;
    private final List<Line> lines;
    private final Point origin;
    private final Map<String, Shape> owners = new HashMap<>();

    Newcomers(List<Shape> shapes, List<Line> lines, Point origin) {
        this.shapes = shapes;
        this.lines = lines;
        this.origin = origin;
        shapes.forEach(shape -> shape.pins().forEach(pin -> owners.putIfAbsent(pin.id(), shape)));
    }

    void place(Map<String, Point> corners) {
        Map<String, Box> taken = new HashMap<>();
        for (Shape shape : shapes) {
            if (corners.containsKey(shape.id())) {
                taken.put(shape.id(), shape.box().at(corners.get(shape.id())));
            }
        }
        for (Shape shape : shapes) {
            if (!taken.containsKey(shape.id())) {
                Box box = free(wish(shape, taken), taken);
                taken.put(shape.id(), box);
                corners.put(shape.id(), box.corner());
            }
        }
    }

    /** To the right of what it gets something from, to the left of what it gives to, or below everything. */
    private Box wish(Shape shape, Map<String, Box> taken) {
        for (Line line : lines) {
            Box source = owners.get(line.target()) == shape && owners.get(line.source()) != null
                    ? taken.get(owners.get(line.source()).id()) : null;
            if (source != null) {
                return shape.box().at(new Point(source.right() + APART, source.y()));
            }
        }
        for (Line line : lines) {
            Box target = owners.get(line.source()) == shape && owners.get(line.target()) != null
                    ? taken.get(owners.get(line.target()).id()) : null;
            if (target != null) {
                return shape.box().at(new Point(Math.max(target.x() - APART - shape.box().width(),
                        origin.x() == 0 ? Double.NEGATIVE_INFINITY : origin.x()), target.y()));
            }
        }
        Box all = taken.values().stream().reduce(Box::with).orElseThrow();
        return shape.box().at(new Point(all.x(), all.bottom() + GAP));
    }

    private static Box free(Box wish, Map<String, Box> taken) {
        Box box = wish;
        for (boolean moved = true; moved;) {
            moved = false;
            for (Box other : taken.values()) {
                if (box.overlaps(other, GAP / 2)) {
                    box = box.at(new Point(box.x(), other.bottom() + GAP));
                    moved = true;
                }
            }
        }
        return box;
    }
}
