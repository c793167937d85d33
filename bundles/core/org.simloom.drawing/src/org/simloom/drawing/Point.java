package org.simloom.drawing;

/** A place, in pixels at 100 % from the upper left corner of what it lies in. */
public record Point(double x, double y) {
    /** The place moved. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
