package org.simloom.mesh.query;

/**
 * A mode of a result file.
 *
 * @param step   step of the analysis, from 1
 * @param number of the mode, from 1
 * @param value  frequency in cycles per unit of time, or buckling factor
 */
public record EigenMode(int step, int number, double value) {
}
