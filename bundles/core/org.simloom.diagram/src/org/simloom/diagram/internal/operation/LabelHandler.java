package org.simloom.diagram.internal.operation;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.edit.Renaming;
import org.simloom.model.base.NamedElement;

/** Renames: changes the label where people read one, else the name. */
public final class LabelHandler extends EditHandler<ApplyLabelEditOperation> {

    @Override
    protected Command edit(ApplyLabelEditOperation operation) {
        if (!(element(operation.getLabelId()) instanceof NamedElement element)) {
            throw Refusal.of("label");
        }
        String text = operation.getText() == null ? "" : operation.getText().strip();
        return named("rename", Renaming.commands(domain(), element, text));
    }
}
