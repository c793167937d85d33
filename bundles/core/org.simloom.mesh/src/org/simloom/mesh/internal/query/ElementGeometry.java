package org.simloom.mesh.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.simloom.mesh.ElementType;

/**
 * Where the nodes of an element are in local coordinates, in the order of a .frd file, and the monomials
 * its shape functions are made of. Lines, quadrilaterals and bricks run from -1 to 1; triangles and
 * tetrahedra from 0 to 1; wedges are triangles in x and y and run from -1 to 1 in z.
 */
final class ElementGeometry {
    private static final double[][] LINE = {{-1, 0, 0}, {1, 0, 0}};
    private static final double[][] TRIANGLE = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}};
    private static final double[][] QUADRILATERAL = {{-1, -1, 0}, {1, -1, 0}, {1, 1, 0}, {-1, 1, 0}};
    private static final double[][] TETRAHEDRON = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] WEDGE =
            {{0, 0, -1}, {1, 0, -1}, {0, 1, -1}, {0, 0, 1}, {1, 0, 1}, {0, 1, 1}};
    private static final double[][] BRICK = {{-1, -1, -1}, {1, -1, -1}, {1, 1, -1}, {-1, 1, -1},
        {-1, -1, 1}, {1, -1, 1}, {1, 1, 1}, {-1, 1, 1}};

    private ElementGeometry() {
    }

    static double[][] nodes(ElementType type) {
        return switch (type) {
            case BE2 -> LINE;
            case BE3 -> with(LINE, 1, 2);
            case TR3 -> TRIANGLE;
            case TR6 -> with(TRIANGLE, 1, 2, 2, 3, 3, 1);
            case QU4 -> QUADRILATERAL;
            case QU8 -> with(QUADRILATERAL, 1, 2, 2, 3, 3, 4, 4, 1);
            case TE4 -> TETRAHEDRON;
            case TE10 -> with(TETRAHEDRON, 1, 2, 2, 3, 3, 1, 1, 4, 2, 4, 3, 4);
            case PE6 -> WEDGE;
            case PE15 -> with(WEDGE, 1, 2, 2, 3, 3, 1, 1, 4, 2, 5, 3, 6, 4, 5, 5, 6, 6, 4);
            case HE8 -> BRICK;
            case HE20 -> with(BRICK, 1, 2, 2, 3, 3, 4, 4, 1, 1, 5, 2, 6, 3, 7, 4, 8, 5, 6, 6, 7, 7, 8, 8, 5);
        };
    }

    /** The corners, and the middle of each edge between two of them. */
    private static double[][] with(double[][] corners, int... edges) {
        double[][] all = new double[corners.length + edges.length / 2][3];
        System.arraycopy(corners, 0, all, 0, corners.length);
        for (int i = 0; i < edges.length; i += 2) {
            for (int axis = 0; axis < 3; axis++) {
                all[corners.length + i / 2][axis] =
                        (corners[edges[i] - 1][axis] + corners[edges[i + 1] - 1][axis]) / 2;
            }
        }
        return all;
    }

    /** Powers of x, y and z. */
    static int[][] monomials(ElementType type) {
        return switch (type) {
            case BE2 -> choose((x, y, z) -> x <= 1 && y + z == 0);
            case BE3 -> choose((x, y, z) -> y + z == 0);
            case TR3 -> choose((x, y, z) -> x + y <= 1 && z == 0);
            case TR6 -> choose((x, y, z) -> x + y <= 2 && z == 0);
            case QU4 -> choose((x, y, z) -> x <= 1 && y <= 1 && z == 0);
            case QU8 -> choose((x, y, z) -> z == 0 && superlinear(x, y, z) <= 2);
            case TE4 -> choose((x, y, z) -> x + y + z <= 1);
            case TE10 -> choose((x, y, z) -> x + y + z <= 2);
            case PE6 -> choose((x, y, z) -> x + y <= 1 && z <= 1);
            case PE15 -> choose((x, y, z) -> x + y <= 2 && z <= 1 || x + y <= 1 && z == 2);
            case HE8 -> choose((x, y, z) -> x <= 1 && y <= 1 && z <= 1);
            case HE20 -> choose((x, y, z) -> superlinear(x, y, z) <= 2);
        };
    }

    /**
     * The degree of a monomial without the variables that enter linearly: serendipity elements span those
     * up to degree two (D. N. Arnold and G. Awanou, Foundations of Computational Mathematics 11, 2011).
     */
    private static int superlinear(int x, int y, int z) {
        return (x > 1 ? x : 0) + (y > 1 ? y : 0) + (z > 1 ? z : 0);
    }

    private interface Family {
        boolean has(int x, int y, int z);
    }

    private static int[][] choose(Family family) {
        List<int[]> chosen = new ArrayList<>();
        for (int x = 0; x <= 2; x++) {
            for (int y = 0; y <= 2; y++) {
                for (int z = 0; z <= 2; z++) {
                    if (family.has(x, y, z)) {
                        chosen.add(new int[] {x, y, z});
                    }
                }
            }
        }
        return chosen.toArray(int[][]::new);
    }
}
