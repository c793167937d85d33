package org.simloom.drawing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        all(shapes).forEach(visitor);
    }

    /** The shape of an element, where it is drawn. */
    public Optional<Shape> shape(EObject element) {
        return all(shapes).filter(shape -> shape.element() == element).findFirst();
    }

    private static Stream<Shape> all(List<Shape> shapes) {
        return shapes.stream().flatMap(shape -> Stream.concat(Stream.of(shape), all(shape.inside())));
    }
}
