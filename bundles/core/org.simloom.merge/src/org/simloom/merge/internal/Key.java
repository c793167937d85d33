package org.simloom.merge.internal;

import org.eclipse.emf.ecore.EClass;

/**
 * What makes elements of several versions the same.
 *
 * @param id   the id
 * @param kind the kind: one that was replaced by another kind under the same id is another element
 */
record Key(String id, EClass kind) {
    /** Roots are the same whatever their id. */
    static final Key ROOT = new Key("", null);
}
