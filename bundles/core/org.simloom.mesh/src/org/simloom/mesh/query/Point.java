package org.simloom.mesh.query;

/** A place, in the units of the mesh. */
public record Point(double x, double y, double z) {
    /** Distance to another. */
    public double distance(Point other) {
        return Math.hypot(Math.hypot(x - other.x, y - other.y), z - other.z);
    }

    /** The place at {@code part} (0 to 1) of the way to another. */
    public Point towards(Point other, double part) {
        return new Point(x + part * (other.x - x), y + part * (other.y - y), z + part * (other.z - z));
    }
}
