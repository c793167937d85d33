package org.simloom.mesh.internal.frd;

/**
 * How the data of a block are written, after the format number of its head: 0 short and 1 long lines,
 * 2 binary with floats, 3 binary with doubles.
 *
 * @param idEnd  column behind a node's or element's number
 * @param binary bytes of a real number; 0 for lines
 */
record Layout(int idEnd, int binary) {
    static Layout of(ByteWindow window, int from) {
        return switch (Columns.integer(window, from, from + 44, 1)) {
            case 0 -> new Layout(8, 0);
            case 1 -> new Layout(13, 0);
            case 2 -> new Layout(0, 4);
            case 3 -> new Layout(0, 8);
            default -> throw window.damaged("header");
        };
    }

    boolean isBinary() {
        return binary > 0;
    }
}
