package org.simloom.validation.internal;

import org.eclipse.emf.ecore.EObject;

/**
 * One thing that must hold of the elements of a kind, or a few that belong together. Any model may come:
 * rules take absent values and dangling references as they are.
 *
 * @param <T> the kind of element
 */
public interface Rule<T extends EObject> {

    /** The kind of element that it is asked about. */
    Class<T> about();

    /** Tells what does not hold of the element. */
    void check(T element, Report report);
}
