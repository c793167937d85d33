package org.simloom.deck.internal.element;

import java.util.EnumMap;
import java.util.Map;

import org.simloom.mesh.ElementType;

/**
 * The faces of solids and the edges of plane elements by their nodes (places from 0 in a deck's order), in
 * the order of the labels S1, S2, … (CalculiX CrunchiX manual 2.20, section 6.2; Abaqus numbers them alike).
 * All faces of solids run the same way round, seen from inside.
 */
public final class Faces {
    private static final int[][] TETRAHEDRON = {{0, 1, 2}, {0, 3, 1}, {1, 3, 2}, {2, 3, 0}};
    private static final int[][] WEDGE = {{0, 1, 2}, {3, 5, 4}, {0, 3, 4, 1}, {1, 4, 5, 2}, {2, 5, 3, 0}};
    private static final int[][] BRICK = {{0, 1, 2, 3}, {4, 7, 6, 5}, {0, 4, 5, 1}, {1, 5, 6, 2}, {2, 6, 7, 3}, {3, 7, 4, 0}};
    private static final int[][] TRIANGLE = {{0, 1}, {1, 2}, {2, 0}};
    private static final int[][] QUADRILATERAL = {{0, 1}, {1, 2}, {2, 3}, {3, 0}};

    /** Corners of the edges whose middles follow the corners in a deck's order. */
    private static final Map<ElementType, int[][]> EDGES = Map.of(
            ElementType.TR6, TRIANGLE,
            ElementType.QU8, QUADRILATERAL,
            ElementType.TE10, new int[][] {{0, 1}, {1, 2}, {2, 0}, {0, 3}, {1, 3}, {2, 3}},
            ElementType.PE15, new int[][] {{0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}, {0, 3}, {1, 4}, {2, 5}},
            ElementType.HE20, new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {4, 5}, {5, 6}, {6, 7}, {7, 4},
                {0, 4}, {1, 5}, {2, 6}, {3, 7}});

    private static final Map<ElementType, int[][]> WHOLE = new EnumMap<>(ElementType.class);

    static {
        for (ElementType type : ElementType.values()) {
            WHOLE.put(type, whole(type));
        }
    }

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

    /** All nodes by face: its corners, then the middles of its edges, as {@link #shape} has them. */
    public static int[][] nodes(ElementType type) {
        return WHOLE.get(type);
    }

    /** The shape of a face of such an element with so many nodes. */
    public static ElementType shape(ElementType type, int nodes) {
        if (type.dimension() == 2) {
            return nodes == 2 ? ElementType.BE2 : ElementType.BE3;
        }
        return switch (nodes) {
            case 3 -> ElementType.TR3;
            case 4 -> ElementType.QU4;
            case 6 -> ElementType.TR6;
            default -> ElementType.QU8;
        };
    }

    /** Number of corners of an element, which come first in the order of {@link ElementType}. */
    public static int corners(ElementType type) {
        return switch (type) {
            case BE2, BE3 -> 2;
            case TR3, TR6 -> 3;
            case QU4, QU8, TE4, TE10 -> 4;
            case PE6, PE15 -> 6;
            case HE8, HE20 -> 8;
        };
    }

    private static int[][] whole(ElementType type) {
        int[][] corners = of(type);
        int[][] edges = EDGES.get(type);
        int[][] all = new int[corners.length][];
        for (int f = 0; f < corners.length; f++) {
            int n = corners[f].length;
            int middles = edges == null ? 0 : n == 2 ? 1 : n;
            all[f] = java.util.Arrays.copyOf(corners[f], n + middles);
            for (int i = 0; i < middles; i++) {
                all[f][n + i] = corners(type) + edge(edges, corners[f][i], corners[f][(i + 1) % n]);
            }
        }
        return all;
    }

    private static int edge(int[][] edges, int a, int b) {
        for (int e = 0; e < edges.length; e++) {
            if (edges[e][0] == a && edges[e][1] == b || edges[e][0] == b && edges[e][1] == a) {
                return e;
            }
        }
        throw new IllegalStateException("no edge between " + a + " and " + b);
    }
}
