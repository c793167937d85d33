package org.simloom.expression.internal;

/** A function has no finite real value at its arguments, such as the logarithm of zero. */
final class NotFiniteException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
