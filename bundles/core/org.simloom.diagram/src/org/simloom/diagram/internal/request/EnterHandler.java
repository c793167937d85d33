package org.simloom.diagram.internal.request;

import java.util.List;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.model.GModelState;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.drawing.Drawings;

import com.google.inject.Inject;

/** Shows another part of the model. */
public final class EnterHandler extends AbstractActionHandler<EnterAction> {
    @Inject
    private DiagramModel model;
    @Inject
    private GModelState state;
    @Inject
    private ModelSubmissionHandler submissions;

    @Override
    protected List<Action> executeAction(EnterAction action) {
        boolean entered = model.onModel(() -> {
            boolean whole = action.root() == null || action.root() == model.host().root();
            if (!whole && !(Drawings.isDrawn(action.root()) && model.isThere(action.root()))) {
                return false;
            }
            model.enter(whole ? null : action.root());
            return true;
        });
        if (!entered || state.getRoot() == null) {
            return none();
        }
        return submissions.submitModel();
    }
}
