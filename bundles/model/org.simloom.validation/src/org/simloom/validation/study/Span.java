package org.simloom.validation.study;

/**
 * Numbers between two ends.
 *
 * @param low  lower end
 * @param with whether it is among them
 * @param high upper end
 * @param to   whether it is among them
 */
public record Span(double low, boolean with, double high, boolean to) {
    /** All numbers. */
    static final Span ALL = new Span(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    /** From a number on. */
    static Span from(double low) {
        return new Span(low, true, Double.POSITIVE_INFINITY, true);
    }

    /** Beyond a number. */
    static Span above(double low) {
        return new Span(low, false, Double.POSITIVE_INFINITY, true);
    }

    /** From one number to another, both included. */
    static Span closed(double low, double high) {
        return new Span(low, true, high, true);
    }

    /** Between two numbers, both left out. */
    static Span open(double low, double high) {
        return new Span(low, false, high, false);
    }

    /** The same up to a number that is included. */
    Span to(double end) {
        return new Span(low, with, end, true);
    }

    /** The same up to a number that is left out. */
    Span below(double end) {
        return new Span(low, with, end, false);
    }

    boolean contains(double number) {
        return (with ? number >= low : number > low) && (to ? number <= high : number < high);
    }
}
