package org.simloom.study.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.study.ui.internal.launch.StudyConfiguration;
import org.simloom.study.ui.internal.launch.StudyShortcut;
import org.simloom.study.ui.internal.view.StudyView;

/** Runs the study that is selected, open in the editor, or shown in the view. */
public final class RunHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IFile file = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? study(Adapters.adapt(selection.getFirstElement(), IFile.class)) : null;
        IEditorPart editor = page.getActiveEditor();
        if (file == null && editor != null) {
            file = study(Adapters.adapt(editor.getEditorInput(), IFile.class));
        }
        if (file == null && page.findView(StudyView.ID) instanceof StudyView view) {
            file = view.file();
        }
        if (file == null) {
            StatusManager.getManager().handle(Status.info(Texts.get("launch.none")), StatusManager.SHOW);
        } else {
            StudyShortcut.run(file, 0);
        }
        return null;
    }

    private static IFile study(IFile file) {
        return file != null && StudyConfiguration.EXTENSION.equals(file.getFileExtension()) ? file : null;
    }
}
