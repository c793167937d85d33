package org.simloom.merge.internal;

import org.eclipse.emf.ecore.EReference;

/**
 * Where an element is.
 *
 * @param owner what contains it
 * @param list  by which feature
 */
record Place(Key owner, EReference list) {
}
