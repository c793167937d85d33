package org.simloom.diagram.internal.operation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.graph.GPoint;
import org.eclipse.glsp.server.operations.ChangeRoutingPointsOperation;
import org.eclipse.glsp.server.types.ElementAndRoutingPoints;
import org.simloom.diagram.internal.edit.LayoutEdits;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.drawing.Line;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;

/** Lays down the ways of lines. */
public final class RoutingHandler extends EditHandler<ChangeRoutingPointsOperation> {
    private static final int MOST = 200;

    @Override
    protected Command edit(ChangeRoutingPointsOperation operation) {
        LayoutEdits edits = layout();
        for (ElementAndRoutingPoints change : operation.getNewRoutingPoints()) {
            Line line = line(change.getElementId());
            List<Point> points = new ArrayList<>();
            for (GPoint point : change.getNewRoutingPoints() == null ? List.<GPoint>of() : change.getNewRoutingPoints()) {
                if (!Double.isFinite(point.getX()) || !Double.isFinite(point.getY())) {
                    throw Refusal.of("number");
                }
                points.add(new Point(point.getX(), point.getY()));
            }
            if (points.size() > MOST) {
                throw Refusal.of("points", points.size(), MOST);
            }
            // a way only makes sense between things that stay where they are
            Shape holder = elements().holder(line);
            edits.keep(holder == null ? model().drawing().shapes() : holder.inside()).way(line.id(), points);
        }
        return named("bend", edits.commands());
    }
}
