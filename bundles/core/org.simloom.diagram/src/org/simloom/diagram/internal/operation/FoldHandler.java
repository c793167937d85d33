package org.simloom.diagram.internal.operation;

import org.eclipse.emf.common.command.Command;
import org.simloom.diagram.internal.action.FoldOperation;
import org.simloom.diagram.internal.edit.Growth;
import org.simloom.diagram.internal.edit.LayoutEdits;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.drawing.Shape;
import org.simloom.model.workflow.SubWorkflow;

/** Shows or hides what is inside a node. */
public final class FoldHandler extends EditHandler<FoldOperation> {

    @Override
    protected Command edit(FoldOperation operation) {
        Shape shape = elements().shape(operation.elementId());
        // what is open inside of a sub-workflow is remembered here, not in its file
        if (shape == null || !model().isSeen(shape.element())) {
            throw Refusal.of("gone");
        }
        if (shape.element() instanceof SubWorkflow sub && !shape.foldable()) {
            throw Refusal.of("unfold", shape.label(), model().drawings().fault(sub));
        }
        if (!shape.foldable()) {
            throw Refusal.of("focus");
        }
        LayoutEdits edits = layout();
        if (shape.open() != operation.open()) {
            new Growth(model(), edits).of(shape, operation.open());
        }
        return named(operation.open() ? "open" : "fold", edits.commands());
    }
}
