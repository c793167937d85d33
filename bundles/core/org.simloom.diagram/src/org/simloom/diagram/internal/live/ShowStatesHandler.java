package org.simloom.diagram.internal.live;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Sends the page the states that it has not seen. */
public final class ShowStatesHandler extends AbstractActionHandler<ShowStatesAction> {
    @Inject
    private LiveStates states;

    @Override
    protected List<Action> executeAction(ShowStatesAction action) {
        return states.fresh().<List<Action>>map(List::of).orElseGet(this::none);
    }
}
