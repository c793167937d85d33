package org.simloom.results.ui.internal.data;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunReferenced;
import org.simloom.workbench.Models;

/** Finds out what is selected in the window: a project, a workflow or something in it, a run, a task. */
public final class SourceFollower implements ISelectionListener {
    private static final String WORKFLOW = "simflow";
    private static final String RUNS = "org.simloom.runs.view";

    private final IWorkbenchPage page;
    private final IWorkbenchPart self;
    private final Consumer<Source> sources;
    private final Consumer<RunReference> runs;

    /**
     * @param self    whose own selections are not followed
     * @param sources takes what results are to be shown of
     * @param runs    takes selected runs and tasks
     */
    public SourceFollower(IWorkbenchPart self, Consumer<Source> sources, Consumer<RunReference> runs) {
        this.page = self.getSite().getPage();
        this.self = self;
        this.sources = sources;
        this.runs = runs;
    }

    public void start() {
        page.addPostSelectionListener(this);
        IWorkbenchPart active = page.getActivePart();
        if (active != null && active != self && page.getSelection() != null && isTold(active, page.getSelection())) {
            return;
        }
        // a view that is made when its tab is clicked is the active one by now: what was selected before lies elsewhere
        if (isTold(null, page.getSelection(RUNS))) {
            return;
        }
        IEditorPart editor = page.getActiveEditor();
        if (editor == null || !isTold(editor, StructuredSelection.EMPTY)) {
            isTold(null, page.getSelection(IPageLayout.ID_PROJECT_EXPLORER));
        }
    }

    public void stop() {
        page.removePostSelectionListener(this);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != self) {
            isTold(part, selection);
        }
    }

    /** Tells what is selected, where that is something to follow. */
    private boolean isTold(IWorkbenchPart part, ISelection selection) {
        Object element = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        RunReference run = element == null ? null : Adapters.adapt(element, RunReference.class);
        if (run != null) {
            runs.accept(run);
            if (element instanceof RunReferenced row && row.workflow() != null) {
                sources.accept(new Source(run.project(), row.workflow()));
            }
            return true;
        }
        IResource resource = element instanceof EObject model ? Models.fileOf(model)
                : element == null ? null : Adapters.adapt(element, IResource.class);
        if (resource == null && part instanceof IEditorPart editor) {
            resource = Adapters.adapt(editor.getEditorInput(), IResource.class);
        }
        if (resource == null || resource.getProject() == null || resource.getProject().getLocation() == null) {
            return false;
        }
        sources.accept(source(resource));
        return true;
    }

    private static Source source(IResource resource) {
        boolean workflow = resource instanceof IFile && WORKFLOW.equals(resource.getFileExtension());
        return new Source(resource.getProject().getLocation().toPath(),
                workflow ? resource.getProjectRelativePath().toString() : null);
    }
}
