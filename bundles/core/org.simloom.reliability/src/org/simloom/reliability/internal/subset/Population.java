package org.simloom.reliability.internal.subset;

import java.util.ArrayList;
import java.util.List;

/** Samples of all levels: those of a level that are not in the next one stand for the part of the space between the two. */
public final class Population {
    private final List<double[]> points = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** Adds the samples of a level that are not below its threshold. */
    void add(Level level, double threshold, double probability) {
        for (int i = 0; i < level.size(); i++) {
            if (!(level.values()[i] < threshold)) {
                points.add(level.points().get(i));
                weights.add(probability / level.size());
            }
        }
    }

    /** In standard normal variables. */
    public List<double[]> points() {
        return points;
    }

    /** How probable the part of the space is that a point stands for; together about 1. */
    public double weight(int point) {
        return weights.get(point);
    }
}
