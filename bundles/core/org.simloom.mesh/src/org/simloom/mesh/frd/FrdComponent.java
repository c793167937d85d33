package org.simloom.mesh.frd;

/**
 * One column of a block of results.
 *
 * @param name   as in the file, such as {@code SXX}, {@code D1} or {@code SDV 1}
 * @param type   1 scalar, 2 part of a vector, 4 part of a symmetric tensor, 12 and 14 amplitude or phase of these
 * @param row    first index, from 1; 0 for none
 * @param column second index, from 1; 0 for none
 */
public record FrdComponent(String name, int type, int row, int column) {
}
