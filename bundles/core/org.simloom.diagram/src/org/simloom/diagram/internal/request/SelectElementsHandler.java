package org.simloom.diagram.internal.request;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.model.GModelState;
import org.simloom.diagram.internal.server.ShowAction;
import org.simloom.diagram.internal.server.ShowHandler;

import com.google.inject.Inject;

/** Selects in the page what was selected elsewhere, after it has seen it. */
public final class SelectElementsHandler extends AbstractActionHandler<SelectElementsAction> {
    @Inject
    private Selection selection;
    @Inject
    private GModelState state;
    @Inject
    private ShowHandler show;

    @Override
    protected List<Action> executeAction(SelectElementsAction action) {
        if (state.getRoot() == null) {
            return none();
        }
        List<Action> actions = new ArrayList<>(show.execute(new ShowAction()));
        actions.add(selection.set(action.elements()));
        return actions;
    }
}
