package org.simloom.drawing;

import java.util.List;

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

    /** Whether a way leads through it; one along its edge does not. */
    public boolean isCrossed(List<Point> way) {
        for (int i = 1; i < way.size(); i++) {
            if (isCrossed(way.get(i - 1), way.get(i), -1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a level or upright line leads through it.
     *
     * @param more how much wider the box is meant to be to all sides
     */
    public boolean isCrossed(Point one, Point other, double more) {
        return Math.max(one.x(), other.x()) > x - more && Math.min(one.x(), other.x()) < right() + more
                && Math.max(one.y(), other.y()) > y - more && Math.min(one.y(), other.y()) < bottom() + more;
    }
}
