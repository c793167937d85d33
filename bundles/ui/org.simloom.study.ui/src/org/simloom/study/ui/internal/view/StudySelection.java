package org.simloom.study.ui.internal.view;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.simloom.study.ui.internal.launch.StudyConfiguration;
import org.simloom.workbench.Models;

/** Finds out which study is selected in the window, or something in it. */
final class StudySelection implements ISelectionListener {
    private final IWorkbenchPart self;
    private final Consumer<IFile> studies;

    StudySelection(IWorkbenchPart self, Consumer<IFile> studies) {
        this.self = self;
        this.studies = studies;
    }

    void start() {
        self.getSite().getPage().addPostSelectionListener(this);
        IWorkbenchPart active = self.getSite().getPage().getActivePart();
        IEditorPart editor = self.getSite().getPage().getActiveEditor();
        if (active != null && self.getSite().getPage().getSelection() != null) {
            selectionChanged(active, self.getSite().getPage().getSelection());
        }
        if (editor != null) {
            tell(Adapters.adapt(editor.getEditorInput(), IFile.class));
        }
    }

    void stop() {
        self.getSite().getPage().removePostSelectionListener(this);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == self) {
            return;
        }
        Object element = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        IResource resource = element instanceof EObject model ? Models.fileOf(model)
                : element == null ? null : Adapters.adapt(element, IResource.class);
        if (!isStudy(resource) && part instanceof IEditorPart editor) {
            resource = Adapters.adapt(editor.getEditorInput(), IFile.class);
        }
        tell(resource);
    }

    private void tell(IResource resource) {
        if (isStudy(resource)) {
            studies.accept((IFile) resource);
        }
    }

    private static boolean isStudy(IResource resource) {
        return resource instanceof IFile && StudyConfiguration.EXTENSION.equals(resource.getFileExtension());
    }
}
