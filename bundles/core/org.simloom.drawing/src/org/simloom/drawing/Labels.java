package org.simloom.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.svg.TextWidth;
import org.simloom.drawing.internal.Boxes;

/**
 * Places the labels of lines: above or below a stretch that runs sideways, where neither a box nor another label is, nor
 * another line runs through it; where there is no such place, where least is covered.
 */
public final class Labels {
    /** Height of the letters, in pixels. */
    public static final double SIZE = Boxes.SMALL - 1;

    private static final double GAP = 4;
    /** Parts of the way along a stretch: the middle is what is looked for first. */
    private static final double[] ALONG = {0.5, 0.25, 0.75};
    private static final int STRETCHES = 4;
    /** What a line that runs through a label weighs, in square pixels of another label or of a box. */
    private static final double CROSSED = 20;
    /** What each pixel weighs by which a label is longer than its stretch. */
    private static final double TOO_LONG = 1;

    private final List<Box> taken = new ArrayList<>();
    private final List<Box> stretches = new ArrayList<>();

    private Labels() {
    }

    /**
     * Middles of the base lines of the labels on one level, by ids of their lines.
     *
     * @param shapes what is on the level
     * @param lines  between them; those that lead nowhere have no label
     */
    public static Map<String, Point> of(List<Shape> shapes, List<Line> lines) {
        Map<String, Point> ends = new HashMap<>();
        shapes.forEach(shape -> shape.pins().forEach(pin -> ends.put(pin.id(), shape.place(pin))));
        Map<String, Point> places = new HashMap<>();
        if (lines.stream().allMatch(line -> line.label().isEmpty())) {
            return places;
        }
        Labels labels = new Labels();
        shapes.forEach(shape -> labels.taken.add(shape.box()));
        Map<Line, List<Box>> ways = new HashMap<>();
        for (Line line : lines) {
            List<Box> way = way(line, ends);
            ways.put(line, way);
            labels.stretches.addAll(way);
        }
        for (Line line : lines) {
            if (!line.label().isEmpty() && !ways.get(line).isEmpty()) {
                places.putIfAbsent(line.id(), labels.place(TextWidth.of(line.label(), SIZE), ways.get(line)));
            }
        }
        return places;
    }

    /** The stretches of a line, as boxes without a width or a height. */
    private static List<Box> way(Line line, Map<String, Point> ends) {
        List<Box> way = new ArrayList<>();
        Point from = ends.get(line.source());
        Point to = ends.get(line.target());
        if (from == null || to == null) {
            return way;
        }
        List<Point> points = new ArrayList<>(line.points());
        points.add(to);
        for (Point point : points) {
            way.add(new Box(Math.min(from.x(), point.x()), Math.min(from.y(), point.y()), Math.abs(point.x() - from.x()),
                    Math.abs(point.y() - from.y())));
            from = point;
        }
        return way;
    }

    private Point place(double width, List<Box> way) {
        List<Box> longest = way.stream().sorted(Comparator.comparingDouble(Box::width).reversed()).limit(STRETCHES).toList();
        Point best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Box stretch : longest) {
            for (double along : ALONG) {
                for (double base : new double[] {-GAP, SIZE + GAP / 2}) {
                    Point place = new Point(stretch.x() + along * stretch.width(), stretch.y() + stretch.height() / 2 + base);
                    double cost = Math.max(0, width - 2 * Math.min(along, 1 - along) * stretch.width()) * TOO_LONG
                            + cost(area(place, width), way);
                    if (cost < least) {
                        least = cost;
                        best = place;
                    }
                    if (least == 0) {
                        taken.add(area(best, width));
                        return best;
                    }
                }
            }
        }
        taken.add(area(best, width));
        return best;
    }

    private static Box area(Point place, double width) {
        return new Box(place.x() - width / 2, place.y() - SIZE, width, SIZE);
    }

    private double cost(Box label, List<Box> own) {
        double cost = 0;
        for (Box box : taken) {
            cost += overlap(label, box, Math.min(label.right(), box.right()) - Math.max(label.x(), box.x()));
        }
        for (Box stretch : stretches) {
            if (stretch.x() < label.right() && stretch.right() > label.x() && stretch.y() < label.bottom() && stretch.bottom() > label.y()
                    && !own.contains(stretch)) {
                cost += CROSSED;
            }
        }
        return cost;
    }

    private static double overlap(Box label, Box box, double width) {
        double height = Math.min(label.bottom(), box.bottom() + GAP / 2) - Math.max(label.y(), box.y() - GAP / 2);
        return width > 0 && height > 0 ? width * height : 0;
    }
}
