package org.simloom.study.ui.internal.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** Run As › Simulation study. */
public final class StudyShortcut implements ILaunchShortcut {
    @Override
    public void launch(ISelection selection, String mode) {
        if (selection instanceof IStructuredSelection structured) {
            run(Adapters.adapt(structured.getFirstElement(), IFile.class), 0);
        }
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        run(Adapters.adapt(editor.getEditorInput(), IFile.class), 0);
    }

    /**
     * Runs a study, or goes on with it.
     *
     * @param samples how many there shall be; 0 where the file says
     */
    public static void run(IFile file, int samples) {
        if (file == null) {
            return;
        }
        try {
            DebugUITools.launch(StudyConfiguration.of(file, samples), ILaunchManager.RUN_MODE);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
