package org.simloom.editor.internal.page;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.simloom.editor.ModelEditor;

/** Leads the workbench's Edit menu to the editor that is active. */
public final class EditorActions extends EditorActionBarContributor {
    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof ModelEditor model) {
            model.actions().register(getActionBars());
            model.actions().update();
        }
    }
}
