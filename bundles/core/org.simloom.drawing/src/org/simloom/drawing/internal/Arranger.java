package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.drawing.Box;
import org.simloom.drawing.Layouts;
import org.simloom.drawing.Line;
import org.simloom.drawing.Placement;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;
import org.simloom.model.layout.ElementLayout;

/** Gives every shape a place and every line a way: what is laid down, else what was there before, else found anew. */
public final class Arranger {
    private static final double MARGIN = 16;

    private final Map<String, ElementLayout> laid;
    private final Placement before;

    /**
     * @param laid   what is laid down, by the ids of elements
     * @param before where things were that nothing is laid down for
     */
    public Arranger(Map<String, ElementLayout> laid, Placement before) {
        this.laid = laid;
        this.before = before;
    }

    /** The level with everything in its place. */
    public Level arrange(Level level) {
        return arrange(level, new Point(0, 0));
    }

    private Level arrange(Level level, Point origin) {
        List<Shape> sized = level.shapes().stream().map(this::sized).toList();
        Map<String, Point> corners = new LinkedHashMap<>();
        Map<String, List<Point>> ways = new HashMap<>();
        for (Shape shape : sized) {
            Point known = known(shape.id());
            if (known != null) {
                corners.put(shape.id(), new Point(Math.max(known.x(), inner(origin.x())), Math.max(known.y(), inner(origin.y()))));
            }
        }
        if (corners.isEmpty()) {
            Placement found = LayeredLayout.of(new Level(sized, level.lines()), origin);
            corners.putAll(found.corners());
            ways.putAll(found.ways());
        } else if (corners.size() < sized.size()) {
            new Newcomers(sized, level.lines(), origin).place(corners);
        }
        List<Shape> placed = sized.stream().map(shape -> shape.in(shape.box().at(corners.get(shape.id())))).toList();
        Router router = new Router(placed);
        keep(level.lines(), placed, ways);
        List<Line> routed = level.lines().stream().map(line -> along(line, ways, router)).toList();
        return new Level(placed, routed);
    }

    /** On the outermost level things may be anywhere; inside a shape they stay below its header. */
    private static double inner(double origin) {
        return origin == 0 ? Double.NEGATIVE_INFINITY : origin;
    }

    private Point known(String id) {
        ElementLayout entry = laid.get(id);
        return entry != null && entry.getX() != null && entry.getY() != null ? new Point(entry.getX(), entry.getY())
                : before.corners().get(id);
    }

    private Line along(Line line, Map<String, List<Point>> ways, Router router) {
        ElementLayout entry = laid.get(line.id());
        List<Point> way = entry == null ? null : Layouts.points(entry.getPoints()).orElse(null);
        way = way == null ? ways.get(line.id()) : way;
        return way == null ? router.route(line) : line.along(way);
    }

    /** A line whose ends are where they were goes as it did: it shall not jump because something else has changed. */
    private void keep(List<Line> lines, List<Shape> placed, Map<String, List<Point>> ways) {
        Map<String, Point> ends = new HashMap<>();
        for (Shape shape : placed) {
            if (shape.box().corner().equals(before.corners().get(shape.id()))) {
                shape.pins().forEach(pin -> ends.putIfAbsent(pin.id(), shape.place(pin)));
            }
        }
        for (Line line : lines) {
            List<Point> way = before.ways().get(line.id());
            Point from = ends.get(line.source());
            Point to = ends.get(line.target());
            if (way != null && !way.isEmpty() && from != null && to != null && way.get(0).y() == from.y()
                    && way.get(way.size() - 1).y() == to.y()) {
                ways.putIfAbsent(line.id(), way);
            }
        }
    }

    /** As large as its content needs, and as somebody has made it. */
    private Shape sized(Shape shape) {
        ElementLayout entry = laid.get(shape.id());
        double width = Math.max(shape.box().width(), entry == null || entry.getWidth() == null ? 0 : entry.getWidth());
        double height = Math.max(shape.box().height(), entry == null || entry.getHeight() == null ? 0 : entry.getHeight());
        if (!shape.open()) {
            return shape.in(new Box(0, 0, width, height));
        }
        Level inside = arrange(new Level(shape.inside(), shape.lines()), new Point(MARGIN, shape.box().height() + MARGIN / 2));
        List<Shape> shapes = new ArrayList<>(inside.shapes());
        for (Shape inner : shapes) {
            width = Math.max(width, inner.box().right() + MARGIN);
            height = Math.max(height, inner.box().bottom() + MARGIN);
        }
        for (Line line : inside.lines()) {
            for (Point point : line.points()) {
                width = Math.max(width, point.x() + MARGIN);
                height = Math.max(height, point.y() + MARGIN);
            }
        }
        return shape.in(new Box(0, 0, width, height)).around(shapes, inside.lines());
    }
}
