package org.simloom.merge;

/** One of the three versions that are merged. */
public enum Side {
    /** What both started from. */
    BASE,
    /** The own version. */
    MINE,
    /** The others' version. */
    THEIRS
}
