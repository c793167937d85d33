package org.simloom.diagram.internal.request;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.validation.RequestMarkersAction;

import com.google.inject.Inject;

/** The page asks for what validation has found. */
public final class MarkersHandler extends AbstractActionHandler<RequestMarkersAction> {
    @Inject
    private Markers markers;

    @Override
    protected List<Action> executeAction(RequestMarkersAction action) {
        return listOf(markers.all());
    }
}
