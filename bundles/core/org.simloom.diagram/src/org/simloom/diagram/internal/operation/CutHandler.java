package org.simloom.diagram.internal.operation;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.operations.CutOperation;

import com.google.inject.Inject;

/** Copies and deletes. */
public final class CutHandler extends EditHandler<CutOperation> {
    @Inject
    private DeleteHandler deletion;

    @Override
    protected Command edit(CutOperation operation) {
        List<String> gids = operation.getEditorContext() == null ? List.of() : operation.getEditorContext().getSelectedElementIds();
        List<String> own = own(gids == null ? List.of() : gids);
        new Chosen(model()).copy(own);
        return deletion.delete(own, "cut");
    }
}
