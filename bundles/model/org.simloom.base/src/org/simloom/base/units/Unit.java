package org.simloom.base.units;

/**
 * A unit as a linear map to SI: {@code si = value * factor + offset}.
 *
 * @param factor    SI units in one of this unit
 * @param offset    SI value of zero; not 0 only for temperatures in °C and °F that stand alone
 * @param dimension its dimension
 */
record Unit(double factor, double offset, Dimension dimension) {
    static final Unit ONE = new Unit(1, 0, Dimension.NONE);

    /** This unit times another one to a power; offsets are dropped, since a composite holds differences. */
    Unit times(Unit other, int power) {
        return new Unit(factor * Math.pow(other.factor, power), 0, dimension.times(other.dimension, power));
    }
}
