package org.simloom.sampling;

/** What values a variable takes. */
public enum VariableType {
    /** Any real number of its range. */
    CONTINUOUS,
    /** Whole numbers of its range. */
    INTEGER,
    /** One of several, without an order; as a number, its index from 0. */
    CHOICE
}
