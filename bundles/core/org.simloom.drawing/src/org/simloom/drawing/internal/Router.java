package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.drawing.Box;
import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;

/** Finds a way for lines that have none: right angles, out to the side that the pin is on, back around the shapes. */
final class Router {
    private static final double STUB = 16;
    private static final double STEP = 6;

    private record End(Shape shape, Pin pin, int rank) {
        Point place() {
            return shape.place(pin);
        }

        double out() {
            return pin.side() == Pin.Side.LEFT ? -1 : 1;
        }
    }

    private final Map<String, End> ends = new HashMap<>();
    private final List<Shape> shapes;
    private final List<Shape> open;

    Router(List<Shape> shapes) {
        this.shapes = shapes;
        this.open = shapes.stream().filter(Shape::open).toList();
        for (Shape shape : shapes) {
            int rank = 0;
            for (Pin pin : shape.pins()) {
                ends.putIfAbsent(pin.id(), new End(shape, pin, rank++));
            }
        }
    }

    /** The line with bend points. */
    Line route(Line line) {
        End from = ends.get(line.source());
        End to = ends.get(line.target());
        if (from == null || to == null) {
            return line;
        }
        Point a = from.place();
        Point b = to.place();
        List<Point> way = new ArrayList<>();
        double apart = from.rank() % 5 * STEP;
        boolean forward = from.out() > 0 && to.out() < 0 && b.x() - a.x() >= 2 * STUB;
        if (forward && Math.abs(a.y() - b.y()) < 0.5) {
            return line.along(way);
        }
        if (forward) {
            double middle = Math.min(a.x() + STUB + apart, b.x() - STUB / 2);
            way.add(new Point(middle, a.y()));
            way.add(new Point(middle, b.y()));
            return line.along(way);
        }
        double leave = a.x() + from.out() * (STUB + apart);
        double enter = b.x() + to.out() * STUB;
        double between = passage(from.shape().box(), to.shape().box(), apart);
        way.add(new Point(leave, a.y()));
        way.add(new Point(leave, between));
        way.add(new Point(enter, between));
        way.add(new Point(enter, b.y()));
        return line.along(way);
    }

    /** The line on its way, or on another around shapes that are open, which it would pass behind; nobody can see where it comes from then. */
    Line around(Line line) {
        End from = ends.get(line.source());
        End to = ends.get(line.target());
        if (from == null || to == null || open.stream().noneMatch(shape -> shape.box().isCrossed(whole(line, from, to)))) {
            return line;
        }
        double apart = (from.rank() + to.rank()) % 5 * STEP;
        Point a = from.place().plus(from.out() * STUB, 0);
        Point b = to.place().plus(to.out() * STUB, 0);
        Set<Box> avoided = new LinkedHashSet<>(List.of(from.shape().box(), to.shape().box()));
        Line found = line;
        // what is not in the way makes the search longer only
        while (avoided.addAll(crossed(whole(found, from, to)))) {
            List<Point> way = Detours.around(avoided, a, b, apart);
            if (way == null) {
                return found;
            }
            found = line.along(bends(whole(line.along(way), from, to)));
        }
        return found;
    }

    private List<Box> crossed(List<Point> way) {
        return shapes.stream().map(Shape::box).filter(box -> box.isCrossed(way)).toList();
    }

    private static List<Point> whole(Line line, End from, End to) {
        List<Point> whole = new ArrayList<>(line.points());
        whole.add(0, from.place());
        whole.add(to.place());
        return whole;
    }

    /** Of a way those places where it turns. */
    private static List<Point> bends(List<Point> way) {
        List<Point> bends = new ArrayList<>();
        for (int i = 1; i < way.size() - 1; i++) {
            Point last = bends.isEmpty() ? way.get(0) : bends.get(bends.size() - 1);
            Point next = way.get(i + 1);
            boolean straight = last.x() == way.get(i).x() && way.get(i).x() == next.x()
                    || last.y() == way.get(i).y() && way.get(i).y() == next.y();
            if (!straight) {
                bends.add(way.get(i));
            }
        }
        return bends;
    }

    /** Between the two shapes where there is room, below both otherwise. */
    private static double passage(Box a, Box b, double apart) {
        if (b.y() - a.bottom() >= STUB) {
            return (a.bottom() + b.y()) / 2;
        }
        if (a.y() - b.bottom() >= STUB) {
            return (b.bottom() + a.y()) / 2;
        }
        return Math.max(a.bottom(), b.bottom()) + STUB + apart;
    }
}
