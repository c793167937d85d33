package org.simloom.sampling;

/** What points are spread evenly over. */
public enum Measure {
    /** The ranges: every part of a range gets its share, however probable it is. */
    RANGE,
    /** The distributions: what is more probable gets more points; without a distribution, evenly over the range. */
    PROBABILITY
}
