package org.simloom.editor.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CommandStackListener;

/** What one editor is told of its document, which editors of other windows may change as well and outlive it with. */
public final class DocumentWatch {
    private final ModelDocument document;
    private final List<CommandStackListener> changes = new ArrayList<>();
    private final List<Runnable> told = new ArrayList<>();

    public DocumentWatch(ModelDocument document) {
        this.document = document;
    }

    /** To be told after each command, undo and redo, as long as the editor is open. */
    public void onChange(Runnable listener) {
        CommandStackListener command = e -> listener.run();
        changes.add(command);
        document.stack().addCommandStackListener(command);
    }

    /** To be told after the file has been read again, as long as the editor is open. */
    public void onReload(Runnable listener) {
        told.add(listener);
        document.onReload(listener);
    }

    /** To be told after other files, or where their elements are drawn, have changed, as long as the editor is open. */
    public void onOthers(Runnable listener) {
        told.add(listener);
        document.onOthers(listener);
    }

    /** The editor is closed. */
    public void dispose() {
        changes.forEach(document.stack()::removeCommandStackListener);
        told.forEach(document::forget);
    }
}
