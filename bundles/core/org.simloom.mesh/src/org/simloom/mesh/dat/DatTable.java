package org.simloom.mesh.dat;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The heading of a table in a .dat file.
 *
 * @param title   what it lists, such as {@code displacements} or {@code EIGENVALUE OUTPUT}
 * @param columns names as in the heading, such as {@code vx}; may be fewer than a row has numbers, as
 *                rows begin with the node's or the element's number
 * @param set     name of the set it was printed for; empty where none is named
 * @param time    total time or frequency of the heading; absent where there is none
 * @param line    number of the heading's line, from 1
 */
public record DatTable(String title, List<String> columns, String set, OptionalDouble time, long line) {
    public DatTable {
        columns = List.copyOf(columns);
    }
}
