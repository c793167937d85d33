package org.simloom.surrogate;

/** What a Gaussian process returns to far away from its samples; found by generalised least squares. */
public enum Trend {
    /** A constant (ordinary kriging). */
    CONSTANT,
    /** A constant and a slope for each input (universal kriging). */
    LINEAR
}
