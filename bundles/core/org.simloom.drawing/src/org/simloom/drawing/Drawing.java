package org.simloom.drawing;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * A model as boxes and lines, placed and routed; the same for the editor and for pictures.
 *
 * @param root   the workflow or process that is drawn
 * @param shapes on the outermost level
 * @param lines  on the outermost level
 */
public record Drawing(EObject root, List<Shape> shapes, List<Line> lines) {

    /** The smallest rectangle around everything; of no size where there is nothing. */
    public Box bounds() {
        Box all = null;
        for (Shape shape : shapes) {
            all = all == null ? shape.box() : all.with(shape.box());
        }
        for (Line line : lines) {
            for (Point point : line.points()) {
                Box spot = new Box(point.x(), point.y(), 0, 0);
                all = all == null ? spot : all.with(spot);
            }
        }
        return all == null ? new Box(0, 0, 0, 0) : all;
    }

    /** Visits all shapes, outer ones first. */
    public void forEach(Consumer<Shape> visitor) {
        visit(shapes, visitor);
    }

    private static void visit(List<Shape> shapes, Consumer<Shape> visitor) {
        for (Shape shape : shapes) {
            visitor.accept(shape);
            visit(shape.inside(), visitor);
        }
    }
}
