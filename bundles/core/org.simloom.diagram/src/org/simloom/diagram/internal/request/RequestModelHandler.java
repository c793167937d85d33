package org.simloom.diagram.internal.request;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.model.GModelState;
import org.simloom.diagram.internal.live.LiveStates;

import com.google.inject.Inject;

/** The page asks for the model: for the first time, or after it was loaded anew. */
public final class RequestModelHandler extends AbstractActionHandler<RequestModelAction> {
    @Inject
    private ModelSubmissionHandler submissions;
    @Inject
    private GModelState state;
    @Inject
    private LiveStates states;

    @Override
    protected List<Action> executeAction(RequestModelAction action) {
        state.setClientOptions(action.getOptions());
        List<Action> actions = new ArrayList<>(submissions.submitInitialModel(action));
        states.all().ifPresent(actions::add);
        return actions;
    }
}
