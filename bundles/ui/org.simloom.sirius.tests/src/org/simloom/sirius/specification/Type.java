package org.simloom.sirius.specification;

import org.eclipse.emf.ecore.EClass;

/**
 * What an expression gives.
 *
 * @param kind of the models; {@code null} where it is something else or not known
 * @param java class of what is no element of a model; {@code null} where it is not known
 * @param many whether it is a collection
 */
record Type(EClass kind, Class<?> java, boolean many) {
    /** Anything. */
    static final Type UNKNOWN = new Type(null, null, false);

    static Type of(EClass kind) {
        return new Type(kind, null, false);
    }

    static Type of(Class<?> java) {
        return new Type(null, java, false);
    }

    Type all() {
        return new Type(kind, java, true);
    }

    Type one() {
        return new Type(kind, java, false);
    }

    @Override
    public String toString() {
        return kind != null ? kind.getName() : java != null ? java.getSimpleName() : "anything";
    }
}
