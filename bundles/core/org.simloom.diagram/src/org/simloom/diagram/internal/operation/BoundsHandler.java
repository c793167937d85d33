package org.simloom.diagram.internal.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.graph.GDimension;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.types.ElementAndBounds;
import org.simloom.diagram.internal.edit.LayoutEdits;
import org.simloom.diagram.internal.edit.Level;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.drawing.Line;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;

/**
 * Moves shapes and makes them larger. The ways of lines go along where both ends move alike, and are found anew where
 * one end moves without the other.
 */
public final class BoundsHandler extends EditHandler<ChangeBoundsOperation> {
    private static final double SAME = 0.05;

    @Override
    protected Command edit(ChangeBoundsOperation operation) {
        LayoutEdits edits = layout();
        Map<String, Point> moved = new HashMap<>();
        boolean sized = false;
        List<String> own = own(operation.getNewBounds().stream().map(ElementAndBounds::getElementId).toList());
        for (ElementAndBounds change : operation.getNewBounds()) {
            if (!own.contains(change.getElementId())) {
                // it goes with the sub-workflow that it is shown in
                continue;
            }
            if (elements().shape(change.getElementId()) == null && elements().pin(change.getElementId()) != null) {
                // a port is where its node has it
                continue;
            }
            Shape shape = shape(change.getElementId());
            GPoint position = change.getNewPosition();
            if (position != null) {
                edits.keep(Level.of(model(), shape).shapes()).at(shape.id(), new Point(position.getX(), position.getY()));
                moved.put(shape.id(), new Point(position.getX() - shape.box().x(), position.getY() - shape.box().y()));
            }
            sized |= size(edits, shape, change.getNewSize());
        }
        model().drawing().lines().forEach(line -> way(edits, line, moved));
        model().drawing().forEach(shape -> shape.lines().forEach(line -> way(edits, line, moved)));
        return named(sized ? "resize" : "move", edits.commands());
    }

    private static boolean size(LayoutEdits edits, Shape shape, GDimension size) {
        if (size == null || Math.abs(size.getWidth() - shape.box().width()) < SAME
                && Math.abs(size.getHeight() - shape.box().height()) < SAME) {
            return false;
        }
        if (!(size.getWidth() >= 0 && size.getHeight() >= 0)) {
            throw Refusal.of("number");
        }
        edits.size(shape.id(), size.getWidth(), size.getHeight());
        return true;
    }

    private void way(LayoutEdits edits, Line line, Map<String, Point> moved) {
        List<Point> laid = edits.laid(line.id());
        Shape source = elements().owner(line.source());
        Shape target = elements().owner(line.target());
        if (laid == null || source == null || target == null) {
            return;
        }
        Point first = moved.getOrDefault(source.id(), new Point(0, 0));
        Point second = moved.getOrDefault(target.id(), new Point(0, 0));
        if (Math.abs(first.x() - second.x()) > SAME || Math.abs(first.y() - second.y()) > SAME) {
            edits.way(line.id(), List.of());
        } else if (Math.abs(first.x()) > SAME || Math.abs(first.y()) > SAME) {
            edits.way(line.id(), laid.stream().map(point -> point.plus(first.x(), first.y())).toList());
        }
    }
}
