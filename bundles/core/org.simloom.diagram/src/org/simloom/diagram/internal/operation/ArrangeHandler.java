package org.simloom.diagram.internal.operation;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.common.command.Command;
import org.simloom.diagram.internal.action.ArrangeOperation;
import org.simloom.diagram.internal.edit.LayoutEdits;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Line;
import org.simloom.drawing.Placement;
import org.simloom.drawing.Point;
import org.simloom.drawing.Role;

/**
 * Places everything anew and lays it down, so that it is there again the next time. The whole is put where most of it
 * was: one more task at the left edge shall not push all others aside.
 */
public final class ArrangeHandler extends EditHandler<ArrangeOperation> {

    @Override
    protected Command edit(ArrangeOperation operation) {
        Placement placement = model().drawings().arrange(model().root(), model().host().layout());
        // not the one the user sees: the model may have changed since
        Drawing drawing = model().draw();
        double x = shift(drawing, placement, Point::x);
        double y = shift(drawing, placement, Point::y);
        LayoutEdits edits = layout();
        drawing.shapes().forEach(shape -> edits.at(shape.id(), placement.corners().get(shape.id()).plus(x, y)));
        for (Line line : drawing.lines()) {
            edits.way(line.id(), placement.ways().get(line.id()).stream().map(point -> point.plus(x, y)).toList());
        }
        drawing.forEach(shape -> {
            if (shape.role() == Role.SUB_WORKFLOW || elements().frame(shape.id()) != null) {
                // inside of a sub-workflow things are where its own file has them
                return;
            }
            shape.inside().forEach(inner -> edits.at(inner.id(), placement.corners().get(inner.id())));
            shape.lines().forEach(line -> edits.way(line.id(), placement.ways().get(line.id())));
        });
        return named("arrange", edits.commands());
    }

    /** How far most shapes would move. */
    private static double shift(Drawing drawing, Placement placement, ToDoubleFunction<Point> axis) {
        List<Double> shifts = drawing.shapes().stream().map(shape -> axis.applyAsDouble(shape.box().corner())
                - axis.applyAsDouble(placement.corners().get(shape.id()))).sorted().toList();
        return shifts.isEmpty() ? 0 : Math.rint(shifts.get(shifts.size() / 2));
    }
}
