package org.simloom.surrogate.field;

import org.simloom.surrogate.GaussianProcessSettings;

/**
 * How a surrogate of fields is learnt.
 *
 * @param energy  part of the variance of the fields that its modes hold at least, up to 1
 * @param most    largest number of modes
 * @param process how the coefficient of each mode is learnt
 */
public record FieldSettings(double energy, int most, GaussianProcessSettings process) {
    /** 99.99 % of the variance, 20 modes at most. */
    public static final FieldSettings DEFAULT = new FieldSettings(0.9999, 20, GaussianProcessSettings.DEFAULT);
}
