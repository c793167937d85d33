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
import org.simloom.drawing.Role;
import org.simloom.drawing.Shape;
import org.simloom.model.layout.ElementLayout;

/** Gives every shape a place and every line a way: what is laid down, else what was there before, else found anew. */
public final class Arranger {
    private static final double MARGIN = 16;

    private final Map<String, ElementLayout> laid;
    private final Map<String, ElementLayout> given;
    private final Placement before;
    private final Arrangements arrangements;

    /** Whose places count on a level. */
    private enum Area {
        /** The drawn model's. */
        OWN,
        /** Those of the file of a sub-workflow, whose outermost level begins where the frame has room. */
        NESTED_OUTERMOST, NESTED;

        Area inside(Shape shape) {
            return shape.role() == Role.SUB_WORKFLOW ? NESTED_OUTERMOST : this == OWN ? OWN : NESTED;
        }
    }

    /**
     * @param laid   what is laid down, by the ids of elements
     * @param given  what the files of sub-workflows lay down for what is inside of these
     * @param before where things were that nothing is laid down for
     * @param arrangements what was found for insides of sub-workflows whose files lay nothing down
     */
    public Arranger(Map<String, ElementLayout> laid, Map<String, ElementLayout> given, Placement before, Arrangements arrangements) {
        this.laid = laid;
        this.given = given;
        this.before = before;
        this.arrangements = arrangements;
    }

    /** The level with everything in its place. */
    public Level arrange(Level level) {
        return arrange(level, new Point(0, 0), Area.OWN);
    }

    private Level arrange(Level level, Point origin, Area area) {
        List<Shape> sized = level.shapes().stream().map(shape -> sized(shape, area)).toList();
        Map<String, Point> corners = new LinkedHashMap<>();
        Map<String, List<Point>> ways = new HashMap<>();
        for (Shape shape : sized) {
            Point known = known(shape.id(), origin, area);
            if (known != null) {
                corners.put(shape.id(), new Point(Math.max(known.x(), inner(origin.x())), Math.max(known.y(), inner(origin.y()))));
            }
        }
        if (corners.isEmpty() && area != Area.OWN) {
            Placement found = arrangements.of(closed(level, sized), origin);
            corners.putAll(found.corners());
            ways.putAll(found.ways());
        }
        boolean moved = area != Area.OWN && new Room(level.shapes(), sized, given).make(corners);
        if (moved) {
            ways.clear();
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
        if (area == Area.OWN) {
            keep(level.lines(), placed, ways);
        }
        List<Line> routed = level.lines().stream()
                .map(line -> along(line, moved ? null : laid(line.id(), origin, area), ways, router)).toList();
        return new Level(placed, routed);
    }

    /** As it is as long as nothing in it is open: what is opened moves others, it does not have all arranged anew. */
    private Level closed(Level level, List<Shape> sized) {
        List<Shape> closed = new ArrayList<>();
        for (int i = 0; i < sized.size(); i++) {
            ElementLayout entry = given.get(sized.get(i).id());
            boolean opened = sized.get(i).open() && (entry == null || !entry.isOpen());
            closed.add(opened ? level.shapes().get(i) : sized.get(i));
        }
        return new Level(closed, level.lines());
    }

    /** On the outermost level things may be anywhere; inside a shape they stay below its header. */
    private static double inner(double origin) {
        return origin == 0 ? Double.NEGATIVE_INFINITY : origin;
    }

    private ElementLayout entry(String id, Area area) {
        return area == Area.OWN ? laid.get(id) : given.get(id);
    }

    /** Inside of a sub-workflow nothing is remembered: all is where the file has it, or found anew. */
    private Point known(String id, Point origin, Area area) {
        ElementLayout entry = entry(id, area);
        Point place = entry != null && entry.getX() != null && entry.getY() != null ? new Point(entry.getX(), entry.getY()) : null;
        return switch (area) {
            case OWN -> place == null ? before.corners().get(id) : place;
            case NESTED_OUTERMOST -> place == null ? null : place.plus(origin.x(), origin.y());
            case NESTED -> place;
        };
    }

    private List<Point> laid(String line, Point origin, Area area) {
        ElementLayout entry = entry(line, area);
        List<Point> way = entry == null ? null : Layouts.points(entry.getPoints()).orElse(null);
        return way == null || area != Area.NESTED_OUTERMOST ? way
                : way.stream().map(point -> point.plus(origin.x(), origin.y())).toList();
    }

    private static Line along(Line line, List<Point> laid, Map<String, List<Point>> ways, Router router) {
        if (laid != null) {
            return line.along(laid);
        }
        List<Point> way = ways.get(line.id());
        return router.around(way == null ? router.route(line) : line.along(way));
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
    private Shape sized(Shape shape, Area area) {
        ElementLayout entry = entry(shape.id(), area);
        double width = Math.max(shape.box().width(), entry == null || entry.getWidth() == null ? 0 : entry.getWidth());
        double height = Math.max(shape.box().height(), entry == null || entry.getHeight() == null ? 0 : entry.getHeight());
        if (!shape.open()) {
            return shape.in(new Box(0, 0, width, height));
        }
        double beside = shape.role() == Role.SUB_WORKFLOW ? MARGIN + FrameLines.ROOM : MARGIN;
        Level inside = arrange(new Level(shape.inside(), shape.lines()), new Point(beside, shape.box().height() + MARGIN / 2),
                area.inside(shape));
        List<Shape> shapes = new ArrayList<>(inside.shapes());
        for (Shape inner : shapes) {
            width = Math.max(width, inner.box().right() + beside);
            height = Math.max(height, inner.box().bottom() + MARGIN);
        }
        for (Line line : inside.lines()) {
            for (Point point : line.points()) {
                width = Math.max(width, point.x() + beside);
                height = Math.max(height, point.y() + MARGIN);
            }
        }
        Shape around = shape.in(new Box(0, 0, width, height)).around(shapes, inside.lines());
        return shape.role() == Role.SUB_WORKFLOW ? FrameLines.led(around) : around;
    }
}
