package org.simloom.mesh.dat;

/** Receives a .dat file in its order. */
public interface DatVisitor {
    /**
     * A table follows.
     *
     * @return whether its rows are wanted
     */
    boolean table(DatTable table);

    /**
     * A row of the current table.
     *
     * @param label  text at its start, such as {@code TOTAL}; mostly empty
     * @param values all numbers of the row, numbers of nodes and elements first; used again for the next row
     * @param count  how many of them are meant
     */
    void row(String label, double[] values, int count);
}
