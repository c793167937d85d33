package org.simloom.diagram.internal.request;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.simloom.diagram.internal.model.DiagramModel;

import com.google.inject.Inject;

/** Tells the host what the user has selected. */
public final class SelectedHandler extends AbstractActionHandler<SelectAction> {
    @Inject
    private DiagramModel model;
    @Inject
    private Selection selection;

    @Override
    protected List<Action> executeAction(SelectAction action) {
        model.host().selected(selection.take(action));
        return none();
    }
}
