package org.simloom.runs.ui.internal.command;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.workbench.Models;

/** Which workflow a command means: the selected one, or that of the editor, or the one that the user then chooses. */
public final class WorkflowChoice {
    /** Extension of workflows' files. */
    public static final String EXTENSION = "simflow";

    private WorkflowChoice() {
    }

    /** The workflow; empty where the user chooses none. */
    static Optional<IFile> of(ExecutionEvent event) {
        IFile selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? file(selection.getFirstElement()) : null;
        if (selected == null) {
            IEditorPart editor = HandlerUtil.getActiveEditor(event);
            selected = editor == null ? null : file(editor.getEditorInput());
        }
        return selected != null ? Optional.of(selected) : ask(HandlerUtil.getActiveShell(event));
    }

    /** The workflow's file that something is or lies in; {@code null} where there is none. */
    public static IFile file(Object element) {
        IFile file = element instanceof EObject object ? Models.fileOf(object) : Adapters.adapt(element, IFile.class);
        return file != null && EXTENSION.equals(file.getFileExtension()) ? file : null;
    }

    /** Asks for a workflow of the workspace. */
    public static Optional<IFile> ask(Shell shell) {
        FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(shell, false,
                ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
        dialog.setTitle(Texts.get("tab.choose"));
        dialog.setInitialPattern("*." + EXTENSION);
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file ? Optional.of(file)
                : Optional.empty();
    }
}
