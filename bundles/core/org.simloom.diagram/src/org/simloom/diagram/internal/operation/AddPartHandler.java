package org.simloom.diagram.internal.operation;

import org.eclipse.emf.common.command.Command;
import org.simloom.diagram.Part;
import org.simloom.diagram.internal.action.AddPartOperation;
import org.simloom.diagram.internal.edit.Refusal;

/** Gives a node one more port, case or feedback. */
public final class AddPartHandler extends EditHandler<AddPartOperation> {

    @Override
    protected Command edit(AddPartOperation operation) {
        Part part = Part.of(operation.part());
        if (part == null) {
            throw Refusal.of("type", String.valueOf(operation.part()));
        }
        return part(part, operation.elementId());
    }
}
