package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    Router(List<Shape> shapes) {
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
