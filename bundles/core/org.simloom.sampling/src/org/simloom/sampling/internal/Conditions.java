package org.simloom.sampling.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.simloom.sampling.Space;

/** Points that the conditions of a space allow. */
public final class Conditions {
    /** So many points are tried before it is said that the conditions leave too little. */
    public static final int TRIES = 20_000;
    private static final double SMALLEST_SHARE = 1e-3;

    private Conditions() {
    }

    /** The first allowed points of a sequence. */
    public static List<double[]> first(int count, Space space, Supplier<double[]> sequence) {
        List<double[]> points = new ArrayList<>(count);
        for (long tried = 1; points.size() < count; tried++) {
            double[] point = sequence.get();
            if (space.allowed().test(point)) {
                points.add(point);
            }
            if (tried % TRIES == 0 && points.size() < count && points.size() < SMALLEST_SHARE * tried) {
                throw points.isEmpty() ? Problems.of("conditions.none", tried)
                        : Problems.of("conditions.few", points.size(), tried);
            }
        }
        return points;
    }

    /** The allowed runs of a design. */
    public static List<double[]> allowed(Space space, List<double[]> runs) {
        List<double[]> points = runs.stream().filter(space.allowed()).toList();
        if (points.isEmpty()) {
            throw Problems.of("design.forbidden", runs.size());
        }
        return points;
    }
}
