package org.simloom.diagram.internal.operation;

import org.eclipse.emf.common.command.Command;
import org.simloom.diagram.internal.action.ArrangeOperation;
import org.simloom.diagram.internal.edit.LayoutEdits;
import org.simloom.drawing.Placement;

/** Places everything anew and lays it down, so that it is there again the next time. */
public final class ArrangeHandler extends EditHandler<ArrangeOperation> {

    @Override
    protected Command edit(ArrangeOperation operation) {
        Placement placement = model().drawings().arrange(model().root(), model().host().layout());
        LayoutEdits edits = layout();
        placement.corners().forEach(edits::at);
        placement.ways().forEach(edits::way);
        return named("arrange", edits.commands());
    }
}
