package org.simloom.drawing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.drawing.Box;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;
import org.simloom.model.layout.ElementLayout;

/**
 * Makes room inside of a sub-workflow for what is open there although its file has it closed: what lies to the right or
 * below moves by as much as the shape is larger.
 */
final class Room {
    private final List<Shape> closed;
    private final List<Shape> sized;
    private final Map<String, ElementLayout> given;

    /**
     * @param closed the shapes of a level as large as they are at least without their insides
     * @param sized  the same with their insides
     */
    Room(List<Shape> closed, List<Shape> sized, Map<String, ElementLayout> given) {
        this.closed = closed;
        this.sized = sized;
        this.given = given;
    }

    /** Moves corners; whether there was anything to move. */
    boolean make(Map<String, Point> corners) {
        Map<String, Point> before = new HashMap<>(corners);
        for (int i = 0; i < sized.size(); i++) {
            Shape shape = sized.get(i);
            ElementLayout entry = given.get(shape.id());
            Point corner = before.get(shape.id());
            if (shape.open() && corner != null && (entry == null || !entry.isOpen())) {
                push(before, corners, shape, size(closed.get(i).box(), entry).at(corner));
            }
        }
        return !before.equals(corners);
    }

    private static Box size(Box least, ElementLayout entry) {
        return entry == null ? least : new Box(0, 0, entry.getWidth() == null ? least.width() : Math.max(least.width(), entry.getWidth()),
                entry.getHeight() == null ? least.height() : Math.max(least.height(), entry.getHeight()));
    }

    private static void push(Map<String, Point> before, Map<String, Point> corners, Shape shape, Box closed) {
        double right = shape.box().width() - closed.width();
        double down = shape.box().height() - closed.height();
        before.forEach((id, corner) -> corners.put(id, corners.get(id).plus(corner.x() >= closed.right() ? right : 0,
                corner.y() >= closed.bottom() ? down : 0)));
    }
}
