package org.simloom.mesh.internal;

import java.util.Arrays;

import org.simloom.mesh.ElementType;

/** The faces of elements: places of their nodes, first the corners around the face seen from outside, then the middles of its edges. */
public final class Faces {
    private static final int[][] TETRAHEDRON = {{0, 2, 1, 6, 5, 4}, {0, 1, 3, 4, 8, 7}, {1, 2, 3, 5, 9, 8}, {2, 0, 3, 6, 7, 9}};
    private static final int[][] BRICK = {{0, 3, 2, 1, 11, 10, 9, 8}, {4, 5, 6, 7, 16, 17, 18, 19}, {0, 1, 5, 4, 8, 13, 16, 12},
            {1, 2, 6, 5, 9, 14, 17, 13}, {2, 3, 7, 6, 10, 15, 18, 14}, {3, 0, 4, 7, 11, 12, 19, 15}};
    private static final int[][] WEDGE = {{0, 2, 1, 8, 7, 6}, {3, 4, 5, 12, 13, 14}, {0, 1, 4, 3, 6, 10, 12, 9},
            {1, 2, 5, 4, 7, 11, 13, 10}, {2, 0, 3, 5, 8, 9, 14, 11}};
    private static final int[][] TRIANGLE = {{0, 1, 2, 3, 4, 5}};
    private static final int[][] QUADRANGLE = {{0, 1, 2, 3, 4, 5, 6, 7}};

    private Faces() {
    }

    /** The faces of a type; none of a line. */
    public static int[][] of(ElementType type) {
        return switch (type) {
            case TE4 -> linear(TETRAHEDRON);
            case TE10 -> TETRAHEDRON;
            case HE8 -> linear(BRICK);
            case HE20 -> BRICK;
            case PE6 -> linear(WEDGE);
            case PE15 -> WEDGE;
            case TR3 -> linear(TRIANGLE);
            case TR6 -> TRIANGLE;
            case QU4 -> linear(QUADRANGLE);
            case QU8 -> QUADRANGLE;
            case BE2, BE3 -> new int[0][];
        };
    }

    private static int[][] linear(int[][] quadratic) {
        int[][] faces = new int[quadratic.length][];
        for (int i = 0; i < faces.length; i++) {
            faces[i] = Arrays.copyOf(quadratic[i], quadratic[i].length / 2);
        }
        return faces;
    }

    /** Triangles of a face with so many nodes; curved ones follow the middles of the edges. */
    public static int[] triangles(int nodes) {
        return switch (nodes) {
            case 3 -> new int[] {0, 1, 2};
            case 4 -> new int[] {0, 1, 2, 0, 2, 3};
            case 6 -> new int[] {0, 3, 5, 3, 1, 4, 5, 4, 2, 3, 4, 5};
            default -> new int[] {0, 4, 7, 4, 1, 5, 5, 2, 6, 6, 3, 7, 4, 5, 6, 4, 6, 7};
        };
    }
}
