package org.simloom.editor.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.document.InputFiles;

/**
 * Lets the Project Explorer follow the elements chosen in an editor, while it is linked with editors. On activating an
 * editor it turns to the file by itself, from where this leads on to the element.
 */
public final class ExplorerLink {
    private final ModelEditor editor;
    private final ISelectionChangedListener chosen = event -> follow();
    private final ISelectionListener explored = this::explored;

    public ExplorerLink(ModelEditor editor) {
        this.editor = editor;
        editor.getSite().getSelectionProvider().addSelectionChangedListener(chosen);
        editor.getSite().getPage().addSelectionListener(ProjectExplorer.VIEW_ID, explored);
    }

    public void dispose() {
        editor.getSite().getSelectionProvider().removeSelectionChangedListener(chosen);
        editor.getSite().getPage().removeSelectionListener(ProjectExplorer.VIEW_ID, explored);
    }

    private void explored(IWorkbenchPart part, ISelection selection) {
        if (selection.equals(file())) {
            follow();
        }
    }

    private StructuredSelection file() {
        Object file = InputFiles.file(editor.getEditorInput());
        return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file);
    }

    private void follow() {
        if (editor.getSite().getPage().getActivePart() == editor
                && editor.getSite().getPage().findView(ProjectExplorer.VIEW_ID) instanceof CommonNavigator explorer
                && explorer.isLinkingEnabled()) {
            EObject element = new ShowIn(editor).explored();
            StructuredSelection shown = element == null ? file() : new StructuredSelection(element);
            if (!shown.isEmpty() && !shown.equals(explorer.getCommonViewer().getStructuredSelection())) {
                explorer.selectReveal(shown);
            }
        }
    }
}
