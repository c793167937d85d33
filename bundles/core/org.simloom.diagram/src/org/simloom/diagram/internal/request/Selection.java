package org.simloom.diagram.internal.request;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.SelectAction;
import org.simloom.diagram.internal.model.DiagramModel;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What is selected in the page, whoever has selected it. Used on the thread of the session. */
@Singleton
public final class Selection {
    private final DiagramModel model;
    private final Set<String> gids = new LinkedHashSet<>();

    @Inject
    Selection(DiagramModel model) {
        this.model = model;
    }

    /** Selects these alone; the action tells the page. */
    public SelectAction set(Collection<? extends EObject> elements) {
        List<String> shown = model.onModel(() -> elements.stream().filter(model::isSeen).map(model.elements()::gid)
                .filter(gid -> gid != null).distinct().toList());
        gids.clear();
        gids.addAll(shown);
        return SelectAction.setSelection(shown);
    }

    /** Takes what the page has done, and says what is selected now. */
    List<EObject> take(SelectAction action) {
        if (action.isDeselectAll()) {
            gids.clear();
        }
        if (action.getDeselectedElementsIDs() != null) {
            action.getDeselectedElementsIDs().forEach(gids::remove);
        }
        if (action.getSelectedElementsIDs() != null) {
            gids.addAll(action.getSelectedElementsIDs());
        }
        return model.onModel(() -> {
            gids.removeIf(gid -> !model.isSeen(model.elements().element(gid)));
            return gids.stream().map(model.elements()::element).distinct().toList();
        });
    }
}
