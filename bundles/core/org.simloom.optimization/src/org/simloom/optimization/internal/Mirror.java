package org.simloom.optimization.internal;

/** Folds the real line into the range from 0 to 1, like between two mirrors. */
final class Mirror {
    private Mirror() {
    }

    static double inside(double value) {
        double folded = Math.abs(value) % 2;
        return folded > 1 ? 2 - folded : folded;
    }
}
