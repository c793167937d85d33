package org.simloom.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

import org.simloom.drawing.Box;
import org.simloom.drawing.Point;

/**
 * Ways around boxes: right angles, short, and with few bends. They are searched for (Dijkstra 1959) on the grid of the lines
 * that pass the sides of the boxes.
 */
final class Detours {
    /** Between a box and what passes it, in pixels. */
    private static final double GAP = 12;
    /** Nearer than that nothing comes. */
    private static final double NEAREST = 6;
    /** What a bend is worth in pixels of a longer way. */
    private static final double BEND = 40;

    private final List<Box> boxes;
    private final double[] xs;
    private final double[] ys;

    /** A crossing of the grid, and whether the way goes up or down there, or to the side. */
    private record Step(int x, int y, boolean upright) {
    }

    private record Reached(Step step, double cost) {
    }

    private Detours(Set<Box> boxes, Point from, Point to, double apart) {
        this.boxes = List.copyOf(boxes);
        TreeSet<Double> columns = new TreeSet<>(List.of(from.x(), to.x()));
        TreeSet<Double> rows = new TreeSet<>(List.of(from.y(), to.y()));
        for (Box box : boxes) {
            columns.addAll(List.of(box.x() - GAP - apart, box.right() + GAP + apart));
            rows.addAll(List.of(box.y() - GAP - apart, box.bottom() + GAP + apart));
        }
        xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
        ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * A way from one place to another that both are left and come to from the side.
     *
     * @param apart how much farther from the boxes than the nearest way, so that several do not lie upon each other
     * @return with both places; {@code null} where there is none
     */
    static List<Point> around(Set<Box> boxes, Point from, Point to, double apart) {
        return new Detours(new LinkedHashSet<>(boxes), from, to, apart).search(from, to);
    }

    private List<Point> search(Point from, Point to) {
        Step start = new Step(index(xs, from.x()), index(ys, from.y()), false);
        Step end = new Step(index(xs, to.x()), index(ys, to.y()), false);
        Map<Step, Double> costs = new HashMap<>(Map.of(start, 0.0));
        Map<Step, Step> before = new HashMap<>();
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::cost));
        open.add(new Reached(start, 0));
        while (!open.isEmpty()) {
            Reached next = open.poll();
            if (next.step().equals(end)) {
                return way(end, before);
            }
            if (next.cost() <= costs.get(next.step())) {
                for (Step step : neighbours(next.step())) {
                    double cost = next.cost() + length(next.step(), step) + (step.upright() == next.step().upright() ? 0 : BEND);
                    if (cost < costs.getOrDefault(step, Double.POSITIVE_INFINITY)) {
                        costs.put(step, cost);
                        before.put(step, next.step());
                        open.add(new Reached(step, cost));
                    }
                }
            }
        }
        return null;
    }

    private static int index(double[] values, double value) {
        return Arrays.binarySearch(values, value);
    }

    private List<Step> neighbours(Step at) {
        List<Step> free = new ArrayList<>();
        // on the spot the way may turn
        free.add(new Step(at.x(), at.y(), !at.upright()));
        for (int way = -1; way <= 1; way += 2) {
            Step to = at.upright() ? new Step(at.x(), at.y() + way, true) : new Step(at.x() + way, at.y(), false);
            if (to.x() >= 0 && to.x() < xs.length && to.y() >= 0 && to.y() < ys.length
                    && boxes.stream().noneMatch(box -> box.isCrossed(point(at), point(to), NEAREST))) {
                free.add(to);
            }
        }
        return free;
    }

    private Point point(Step step) {
        return new Point(xs[step.x()], ys[step.y()]);
    }

    private double length(Step one, Step other) {
        return Math.abs(xs[one.x()] - xs[other.x()]) + Math.abs(ys[one.y()] - ys[other.y()]);
    }

    private List<Point> way(Step end, Map<Step, Step> before) {
        List<Point> way = new ArrayList<>();
        for (Step step = end; step != null; step = before.get(step)) {
            way.add(0, point(step));
        }
        return way;
    }
}
