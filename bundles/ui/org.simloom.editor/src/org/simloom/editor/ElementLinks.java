package org.simloom.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.simloom.model.io.ModelFiles;

/** Leads to the elements of models. UI thread only. */
public final class ElementLinks {
    private ElementLinks() {
    }

    /** Opens the editor of an element's file and shows the element there; nothing where it is in no file of the workspace. */
    public static void open(IWorkbenchPage page, EObject element) {
        Path path = ModelFiles.fileOf(element);
        IFile file = path == null ? null
                : ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path));
        if (file == null || !file.exists()) {
            return;
        }
        try {
            if (IDE.openEditor(page, file) instanceof ModelEditor editor) {
                EObject same = editor.document().element(EcoreUtil.getURI(element).fragment());
                if (same != null) {
                    editor.reveal(new StructuredSelection(same));
                }
            }
        } catch (PartInitException e) {
            Platform.getLog(ElementLinks.class).log(e.getStatus());
        }
    }
}
