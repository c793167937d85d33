package org.simloom.reliability.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Vectors;
import org.simloom.sampling.Space;

/** All points a method has asked for, once each, and what came out. */
public final class Known {
    private static final double NEAR = 0.15;

    private final Space space;
    private final Runs runs;
    private final Function<List<double[]>, double[][]> answer;
    private final List<double[]> places = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private final List<double[]> failures = new ArrayList<>();

    /**
     * @param space  of the points here
     * @param runs   who counts
     * @param answer the responses at points of the space
     */
    public Known(Space space, Runs runs, Function<List<double[]>, double[][]> answer) {
        this.space = space;
        this.runs = runs;
        this.answer = answer;
    }

    /** Asks for points; those that the budget leaves out are forgotten. */
    public void ask(List<double[]> wanted) {
        List<double[]> fresh = new ArrayList<>();
        for (double[] point : wanted) {
            if (fresh.stream().noneMatch(other -> Arrays.equals(other, point)) && !contains(point)) {
                fresh.add(point);
            }
        }
        double[][] answers = answer.apply(fresh);
        for (int i = 0; i < answers.length; i++) {
            boolean any = Arrays.stream(answers[i]).anyMatch(Double::isFinite);
            if (any) {
                points.add(fresh.get(i));
                places.add(space.place(fresh.get(i)));
                values.add(answers[i]);
            } else if (!runs.spent()) {
                failures.add(space.place(fresh.get(i)));
            }
        }
    }

    /** Whether a point was answered with a value. */
    public boolean contains(double[] point) {
        return points.stream().anyMatch(other -> Arrays.equals(other, point));
    }

    /** Whether a point will most probably fail: nearer to a failed run than to any that succeeded, and near at all. */
    public boolean nearFailure(double[] point) {
        if (failures.isEmpty()) {
            return false;
        }
        double[] place = space.place(point);
        double failure = nearest(failures, place);
        return failure < NEAR * Math.sqrt(place.length) && failure < nearest(places, place);
    }

    private static double nearest(List<double[]> places, double[] place) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] other : places) {
            least = Math.min(least, Vectors.distance(other, place));
        }
        return least;
    }

    /** Points with a value, in the order they were asked for. */
    public List<double[]> points() {
        return points;
    }

    /** One response at all points; {@code NaN} where there is none. */
    public double[] column(int response) {
        return values.stream().mapToDouble(row -> row[response]).toArray();
    }

    /** Who is asked. */
    public Runs runs() {
        return runs;
    }

    /** What is varied. */
    public Space space() {
        return space;
    }
}
