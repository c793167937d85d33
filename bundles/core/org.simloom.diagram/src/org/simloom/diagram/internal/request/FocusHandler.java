package org.simloom.diagram.internal.request;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.simloom.diagram.internal.action.FocusAction;
import org.simloom.diagram.internal.action.OpenAction;
import org.simloom.diagram.internal.edit.Level;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.model.Gid;
import org.simloom.drawing.Drawings;
import org.simloom.model.workflow.Branch;

import com.google.inject.Inject;

/** Enters a loop or case, or goes back by the breadcrumb. */
public final class FocusHandler extends AbstractActionHandler<FocusAction> {
    @Inject
    private DiagramModel model;
    @Inject
    private EnterHandler enter;
    @Inject
    private OpenHandler open;

    @Override
    protected List<Action> executeAction(FocusAction action) {
        String gid = action.elementId();
        if (gid != null && model.onModel(() -> model.elements().frame(gid) != null)) {
            // it is another file's, where it can be entered
            return open.execute(new OpenAction(gid));
        }
        EObject target = gid == null || gid.isBlank() ? null : model.onModel(() -> inside(gid));
        return enter.execute(new EnterAction(target));
    }

    private EObject inside(String gid) {
        EObject element = model.elements().element(gid);
        if (element == null) {
            // one of the breadcrumb is not drawn itself
            element = Drawings.id(model.host().root()).equals(gid) ? model.host().root()
                    : model.host().root().eResource().getEObject(Gid.plain(gid));
        }
        if (element instanceof Branch branch && !branch.getCases().isEmpty()) {
            element = branch.getCases().get(0);
        }
        EObject body = Drawings.isDrawn(element) ? element : Level.inside(element);
        if (body == null) {
            throw Refusal.of("focus");
        }
        return body;
    }
}
