package org.simloom.diagram.internal.request;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.simloom.diagram.internal.action.BreadcrumbAction;
import org.simloom.diagram.internal.model.DiagramModel;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** With every model goes what belongs to it and is another now: findings at its elements, and where the user is. */
@Singleton
public final class Submissions extends ModelSubmissionHandler {
    @Inject
    private DiagramModel model;
    @Inject
    private Markers markers;

    private List<BreadcrumbAction.Step> path = List.of();

    @Override
    public List<Action> submitModelDirectly(String reason) {
        boolean first = requestModelAction.isPresent();
        List<Action> actions = new ArrayList<>(super.submitModelDirectly(reason));
        if (first) {
            actions.add(markers.all());
        } else {
            markers.changed().ifPresent(actions::add);
        }
        BreadcrumbAction breadcrumb = Breadcrumb.of(model);
        if (first || !breadcrumb.path().equals(path)) {
            path = breadcrumb.path();
            actions.add(breadcrumb);
        }
        return actions;
    }
}
