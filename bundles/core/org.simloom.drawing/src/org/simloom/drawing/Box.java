package org.simloom.drawing;

/** A rectangle, in pixels at 100 %; its corner is measured from the upper left corner of what it lies in. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point corner() {
        return new Point(x, y);
    }

    /** The same size elsewhere. */
    public Box at(Point corner) {
        return new Box(corner.x(), corner.y(), width, height);
    }

    /** Whether there is less than {@code gap} between the two in both directions. */
    public boolean overlaps(Box other, double gap) {
        return x < other.right() + gap && other.x < right() + gap && y < other.bottom() + gap && other.y < bottom() + gap;
    }

    /** The smallest rectangle around both. */
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
