package org.simloom.diagram.internal.request;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.simloom.diagram.internal.action.OpenAction;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.model.DiagramModel;

import com.google.inject.Inject;

/** Lets the host show what is behind an element. */
public final class OpenHandler extends AbstractActionHandler<OpenAction> {
    @Inject
    private DiagramModel model;

    @Override
    protected List<Action> executeAction(OpenAction action) {
        EObject element = model.onModel(() -> {
            EObject found = model.elements().element(action.elementId());
            return model.isSeen(found) ? found : null;
        });
        if (element == null) {
            throw Refusal.of("gone");
        }
        model.host().open(element);
        return none();
    }
}
