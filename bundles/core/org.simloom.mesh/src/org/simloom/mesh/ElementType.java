package org.simloom.mesh;

import java.util.Optional;

/**
 * The element shapes of a .frd file. Corner nodes come first; the edge nodes of quadratic bricks and
 * wedges go bottom, vertical, top, which differs from the order of input decks (bottom, top, vertical).
 */
public enum ElementType {
    HE8(1, 3, 8, 12),
    PE6(2, 3, 6, 13),
    TE4(3, 3, 4, 10),
    HE20(4, 3, 20, 25),
    PE15(5, 3, 15, 26),
    TE10(6, 3, 10, 24),
    TR3(7, 2, 3, 5),
    TR6(8, 2, 6, 22),
    QU4(9, 2, 4, 9),
    QU8(10, 2, 8, 23),
    BE2(11, 1, 2, 3),
    BE3(12, 1, 3, 21);

    private static final ElementType[] BY_CODE = values();

    private final int code;
    private final int dimension;
    private final int nodes;
    private final int vtk;

    ElementType(int code, int dimension, int nodes, int vtk) {
        this.code = code;
        this.dimension = dimension;
        this.nodes = nodes;
        this.vtk = vtk;
    }

    /** The type with a number of the .frd format. */
    public static Optional<ElementType> of(int code) {
        return code >= 1 && code <= BY_CODE.length ? Optional.of(BY_CODE[code - 1]) : Optional.empty();
    }

    /** Number in the .frd format, 1 to 12. */
    public int code() {
        return code;
    }

    /** 3 for solids, 2 for plane elements and shells, 1 for lines. */
    public int dimension() {
        return dimension;
    }

    /** Number of nodes. */
    public int nodes() {
        return nodes;
    }

    /** Number of the cell type in VTK. */
    public int vtk() {
        return vtk;
    }
}
