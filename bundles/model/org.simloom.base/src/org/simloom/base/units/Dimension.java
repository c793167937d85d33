package org.simloom.base.units;

import java.util.Arrays;

/**
 * Exponents of the base dimensions: length, mass, time, current, temperature, amount, luminous
 * intensity, and plane angle. Angle is kept apart from the SI's, so that rad/s is not taken for Hz.
 */
record Dimension(int[] exponents) {
    static final int COUNT = 8;
    static final Dimension NONE = new Dimension(new int[COUNT]);

    static Dimension base(int index) {
        int[] exponents = new int[COUNT];
        exponents[index] = 1;
        return new Dimension(exponents);
    }

    Dimension times(Dimension other, int power) {
        int[] product = exponents.clone();
        for (int i = 0; i < COUNT; i++) {
            product[i] += power * other.exponents[i];
        }
        return new Dimension(product);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension that && Arrays.equals(exponents, that.exponents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(exponents);
    }
}
