package org.simloom.sampling;

import java.util.Arrays;

/** A point to find answers by: equal where all numbers are; zero has no sign. */
public final class PointKey {
    private final double[] point;
    private final int hash;

    /** The key of a point, which may be changed afterwards. */
    public PointKey(double[] point) {
        this.point = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            this.point[i] = point[i] + 0.0;
        }
        this.hash = Arrays.hashCode(this.point);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointKey key && Arrays.equals(point, key.point);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
