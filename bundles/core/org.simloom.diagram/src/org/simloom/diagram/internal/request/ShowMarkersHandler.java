package org.simloom.diagram.internal.request;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.model.GModelState;

import com.google.inject.Inject;

/** Shows what validation has found. */
public final class ShowMarkersHandler extends AbstractActionHandler<ShowMarkersAction> {
    @Inject
    private Markers markers;
    @Inject
    private GModelState state;

    @Override
    protected List<Action> executeAction(ShowMarkersAction action) {
        return state.getRoot() == null ? none() : markers.changed().<List<Action>>map(List::of).orElseGet(this::none);
    }
}
