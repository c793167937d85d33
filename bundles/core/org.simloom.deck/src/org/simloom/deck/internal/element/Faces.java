package org.simloom.deck.internal.element;

import org.simloom.mesh.ElementType;

/**
 * The faces of solids and the edges of plane elements by their corners (places from 0), in the order of
 * the labels S1, S2, … (CalculiX CrunchiX manual 2.20, section 6.2; Abaqus numbers them alike).
 */
public final class Faces {
    private static final int[][] TETRAHEDRON = {{0, 1, 2}, {0, 3, 1}, {1, 3, 2}, {2, 3, 0}};
    private static final int[][] WEDGE = {{0, 1, 2}, {3, 4, 5}, {0, 1, 4, 3}, {1, 2, 5, 4}, {2, 0, 3, 5}};
    private static final int[][] BRICK = {{0, 1, 2, 3}, {4, 7, 6, 5}, {0, 4, 5, 1}, {1, 5, 6, 2}, {2, 6, 7, 3}, {3, 7, 4, 0}};
    private static final int[][] TRIANGLE = {{0, 1}, {1, 2}, {2, 0}};
    private static final int[][] QUADRILATERAL = {{0, 1}, {1, 2}, {2, 3}, {3, 0}};

    private Faces() {
    }

    /** Corners by face; none for lines. */
    public static int[][] of(ElementType type) {
        return switch (type) {
            case TE4, TE10 -> TETRAHEDRON;
            case PE6, PE15 -> WEDGE;
            case HE8, HE20 -> BRICK;
            case TR3, TR6 -> TRIANGLE;
            case QU4, QU8 -> QUADRILATERAL;
            case BE2, BE3 -> new int[0][];
        };
    }

    /** Number of corners of a line or surface element, which come first in its list of nodes. */
    public static int corners(ElementType type) {
        return switch (type) {
            case BE2, BE3 -> 2;
            case TR3, TR6 -> 3;
            case QU4, QU8, TE4, TE10 -> 4;
            case PE6, PE15 -> 6;
            case HE8, HE20 -> 8;
        };
    }
}
