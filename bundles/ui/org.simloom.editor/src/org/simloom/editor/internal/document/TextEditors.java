package org.simloom.editor.internal.document;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.simloom.editor.ModelEditor;

/** Opens the file of a model as the text that it is. */
public final class TextEditors {
    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    private TextEditors() {
    }

    /** Opens the text beside the model; at a line, counted from 1, where one is given. */
    public static void open(ModelEditor editor, int line) {
        try {
            IEditorPart text = editor.getSite().getPage().openEditor(editor.getEditorInput(), TEXT_EDITOR, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            IFile file = InputFiles.file(editor.getEditorInput());
            if (line > 0 && file != null) {
                // text editors go to lines by markers alone
                IMarker marker = file.createMarker(IMarker.TEXT, Map.of(IMarker.LINE_NUMBER, line, IMarker.TRANSIENT, true));
                IDE.gotoMarker(text, marker);
                marker.delete();
            }
        } catch (CoreException e) {
            ILog.of(TextEditors.class).log(e.getStatus());
        }
    }
}
