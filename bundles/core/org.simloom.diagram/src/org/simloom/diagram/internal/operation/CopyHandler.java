package org.simloom.diagram.internal.operation;

import java.util.List;
import java.util.Map;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.clipboard.RequestClipboardDataAction;
import org.eclipse.glsp.server.features.clipboard.SetClipboardDataAction;
import org.simloom.diagram.internal.model.DiagramModel;

import com.google.inject.Inject;

/** Copies into the clipboard of all editors; the page only learns that there is something in it. */
public final class CopyHandler extends AbstractActionHandler<RequestClipboardDataAction> {
    private static final String FORMAT = "simloom";

    @Inject
    private DiagramModel model;

    @Override
    protected List<Action> executeAction(RequestClipboardDataAction action) {
        model.onModel(() -> {
            new Chosen(model).copy(action.getEditorContext() == null ? List.of() : action.getEditorContext().getSelectedElementIds());
            return null;
        });
        return listOf(new SetClipboardDataAction(Map.of(FORMAT, FORMAT)));
    }
}
