package org.simloom.figures.internal;

/** Texts of a report in its language. */
@FunctionalInterface
interface Words {
    String get(String key, Object... arguments);
}
