package org.simloom.diagram.internal.server;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.model.GModelState;

import com.google.inject.Inject;

/** Sends the whole model again, unless that has happened meanwhile or the page has not asked for it yet. */
public final class ShowHandler extends AbstractActionHandler<ShowAction> {
    @Inject
    private ModelSubmissionHandler submissions;
    @Inject
    private GModelState state;
    @Inject
    private Changes changes;

    @Override
    protected List<Action> executeAction(ShowAction action) {
        if (!changes.arePending() || state.getRoot() == null) {
            return none();
        }
        return submissions.submitModel();
    }
}
