package org.simloom.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A change on both sides that cannot be had together. Values are as a feature has them: a number, a text, an element
 * of that version, or a list of them; {@code null} where that version has none.
 *
 * @param kind    what is in conflict
 * @param element the element concerned, in the own version where it is there, else in the others'
 * @param feature the attribute, reference or list concerned; {@code null} for {@link Kind#DELETED} and {@link Kind#PLACE}
 * @param base    what both started from
 * @param mine    what the own version says
 * @param theirs  what the others' version says
 */
public record Conflict(Kind kind, EObject element, EStructuralFeature feature, Object base, Object mine, Object theirs) {

    /** What is in conflict. */
    public enum Kind {
        /** A feature has another value on each side. */
        VALUE,
        /** One side has deleted the element, the other has changed it, put something into it or refers to it anew. The values are the element. */
        DELETED,
        /** Each side has moved the element into another one. The values are those. */
        PLACE,
        /** Each side has put another element where only one may be. The values are those. */
        SLOT,
        /** Each side has ordered the elements of a list in its own way. The values are the lists. */
        ORDER
    }

    /** What a version says. */
    public Object value(Side side) {
        return switch (side) {
            case BASE -> base;
            case MINE -> mine;
            case THEIRS -> theirs;
        };
    }
}
