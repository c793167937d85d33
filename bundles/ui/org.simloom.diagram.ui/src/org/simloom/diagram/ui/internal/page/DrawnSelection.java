package org.simloom.diagram.ui.internal.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.simloom.diagram.ui.internal.run.ShownRuns;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.ToolTask;
import org.simloom.runs.ui.RunConsoles;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunsViewLink;
import org.simloom.runs.ui.TaskViews;

/** What is chosen in the diagram and in the rest of the editor, each told of the other. UI thread only. */
final class DrawnSelection {
    private final ModelPageSite site;

    DrawnSelection(ModelPageSite site) {
        this.site = site;
    }

    /** The page tells also of what it was told to choose; an element that only has a box around it stays chosen then. */
    void chosen(List<EObject> elements) {
        if (!new HashSet<>(elements).equals(new HashSet<>(drawn(site.selection())))) {
            site.select(new StructuredSelection(elements.isEmpty() ? List.of(site.root()) : elements));
            follow(site.selection().getFirstElement());
        }
        // a click on what is selected already is a wish to see what it does by now, too
        if (site.selection().getFirstElement() instanceof Node node && ShownRuns.isRunning(node) && isWorkedIn()) {
            TaskViews.show(site.editorSite().getPage(), ShownRuns.of(node), node instanceof ToolTask);
        }
    }

    /** Who selects in another view wants to go on seeing that. */
    private boolean isWorkedIn() {
        return site.editorSite().getPage().getActivePart() == site.editorSite().getPart();
    }

    /** What of a selection is drawn, or lies in something that is. */
    List<EObject> drawn(IStructuredSelection selection) {
        Collection<?> chosen = selection.toList();
        return chosen.stream().filter(EObject.class::isInstance).map(element -> drawn((EObject) element))
                .filter(Objects::nonNull).distinct().toList();
    }

    /** Views of runs show the task that is looked at. */
    void follow(Object chosen) {
        RunReference task = chosen instanceof EObject element ? ShownRuns.of(element) : null;
        if (task != null) {
            RunsViewLink.follow(site.editorSite().getPage(), task);
            RunConsoles.follow(site.editorSite().getPage(), task);
        }
    }

    /** The element, or the nearest around it that is drawn; {@code null} where there is none. */
    EObject drawn(EObject element) {
        // the diagram itself knows whether what is inside of a sub-workflow is shown
        return NestedWorkflow.around(element) != null ? element : Drawn.nearest(element, site.root(), site.layout());
    }
}
