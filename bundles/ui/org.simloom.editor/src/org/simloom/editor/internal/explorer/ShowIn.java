package org.simloom.editor.internal.explorer;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.part.ShowInContext;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.document.InputFiles;
import org.simloom.model.io.ModelFiles;
import org.simloom.workbench.Models;

/**
 * Show In, both ways. The Project Explorer shows the file as it lies on the disk, the editor what is being edited of
 * it: an element of the one is found in the other by its id.
 */
public final class ShowIn implements IShowInSource, IShowInTarget, IShowInTargetList {
    private final ModelEditor editor;

    public ShowIn(ModelEditor editor) {
        this.editor = editor;
    }

    @Override
    public ShowInContext getShowInContext() {
        IFile file = InputFiles.file(editor.getEditorInput());
        EObject element = explored();
        return new ShowInContext(file == null ? editor.getEditorInput() : file,
                element != null ? new StructuredSelection(element) : file != null ? new StructuredSelection(file) : null);
    }

    /** The chosen element, or the nearest one around it, that the Project Explorer shows; {@code null} where it shows none. */
    EObject explored() {
        IFile file = InputFiles.file(editor.getEditorInput());
        EObject root = file == null || !file.exists() ? null : Models.root(file);
        if (root == null || !(editor.selection().getFirstElement() instanceof EObject chosen)) {
            return null;
        }
        for (EObject element = chosen; element != null && element.eContainer() != null; element = element.eContainer()) {
            String id = EcoreUtil.getID(element);
            EObject same = id == null ? null : root.eResource().getEObject(id);
            if (same != null && Models.isShown(same)) {
                return same;
            }
        }
        return null;
    }

    /** Chooses the elements of the context that are of this editor's file. */
    @Override
    public boolean show(ShowInContext context) {
        ISelection selection = context.getSelection();
        if (!(selection instanceof IStructuredSelection structured)) {
            return false;
        }
        EObject[] own = structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .map(this::own).filter(Objects::nonNull).toArray(EObject[]::new);
        if (own.length > 0 && !editor.selection().equals(new StructuredSelection(own))) {
            editor.reveal(new StructuredSelection(own));
        }
        return own.length > 0;
    }

    private EObject own(EObject shown) {
        return editor.document().file().equals(ModelFiles.fileOf(shown))
                ? editor.document().element(EcoreUtil.getURI(shown).fragment()) : null;
    }

    @Override
    public String[] getShowInTargetIds() {
        return new String[] {ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET};
    }
}
