package org.simloom.study.field;

/**
 * A field at a point of a study, on the skin of the part. Arrays must not be changed.
 *
 * @param points    x, y and z of each node in the unit of the mesh; the same array at all points where the part keeps its shape
 * @param triangles three nodes for each triangle, from 0; always the same array
 * @param values    one a node
 * @param sd        how far each value may be off, as a standard deviation
 * @param inside    whether the point lies between the samples' smallest and largest values; outside it is a guess
 */
public record FieldPrediction(double[] points, int[] triangles, double[] values, double[] sd, boolean inside) {
}
