package org.simloom.mesh.query;

/**
 * A value on a path.
 *
 * @param distance from the path's start, in the mesh's unit of length
 * @param point    place
 * @param value    interpolated by the element's shape functions
 */
public record PathPoint(double distance, Point point, double value) {
}
