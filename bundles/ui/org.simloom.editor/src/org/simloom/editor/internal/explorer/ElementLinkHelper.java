package org.simloom.editor.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.simloom.editor.ModelEditor;
import org.simloom.workbench.Models;

/** Brings up the editor of an element that is chosen in the Project Explorer, where it is open, and the element in it. */
public final class ElementLinkHelper implements ILinkHelper {
    /** The way back is {@link ExplorerLink}'s: the Project Explorer asks here on changing editors only. */
    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        IFile file = selection.getFirstElement() instanceof EObject element ? Models.fileOf(element) : null;
        IEditorPart editor = file == null ? null : page.findEditor(new FileEditorInput(file));
        if (editor instanceof ModelEditor model) {
            page.bringToTop(editor);
            model.getAdapter(IShowInTarget.class).show(new ShowInContext(file, selection));
        }
    }
}
