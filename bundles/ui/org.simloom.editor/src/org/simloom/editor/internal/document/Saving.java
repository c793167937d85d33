package org.simloom.editor.internal.document;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;

/** Writes the model of an editor, and tells the user where that fails. */
public final class Saving {
    private final ModelEditor editor;

    public Saving(ModelEditor editor) {
        this.editor = editor;
    }

    /** Writes the model to its file. Whether it is there now; a damaged file is never written. */
    public boolean save() {
        if (editor.document().root() == null || !editor.outside().maySave()) {
            return false;
        }
        try {
            editor.document().save();
            editor.outside().saved();
            return true;
        } catch (IOException e) {
            failed(editor.document().file(), e);
            return false;
        }
    }

    /** Asks for another file and lets the editor go on with that one. */
    public void saveAs() {
        SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
        IFile before = InputFiles.file(editor.getEditorInput());
        if (before != null) {
            dialog.setOriginalFile(before);
        }
        if (dialog.open() == Window.OK && dialog.getResult() != null) {
            editor.saveAs(InputFiles.withExtension(dialog.getResult(), editor.document().file()));
        }
    }

    /**
     * Writes the model to another file. Whether it is there now; the document goes on with it only where no other editor
     * has the one or the other open: what is edited there goes on as it was.
     */
    public boolean saveAs(IFile other) {
        if (other.getLocation() == null) {
            return false;
        }
        try {
            Path file = other.getLocation().toPath();
            if (file.equals(editor.document().file())) {
                return save();
            }
            if (OpenDocuments.editors(editor.document()).size() > 1 || OpenDocuments.isOpen(file)) {
                editor.document().copyTo(file);
            } else {
                editor.document().saveAs(file);
            }
            return true;
        } catch (IOException e) {
            failed(other.getLocation().toPath(), e);
            return false;
        }
    }

    private void failed(Path file, IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        MessageDialog.openError(editor.getSite().getShell(), Texts.get("save.title"),
                Texts.get("save.failed", file.getFileName(), reason));
    }
}
