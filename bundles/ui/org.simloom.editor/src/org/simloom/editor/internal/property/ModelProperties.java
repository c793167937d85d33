package org.simloom.editor.internal.property;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.simloom.editor.ModelEditor;

/** The Properties of an editor's elements; undo and redo there are the editor's. */
public final class ModelProperties extends TabbedPropertySheetPage {
    private final ModelEditor editor;

    public ModelProperties(ModelEditor editor) {
        super(editor);
        this.editor = editor;
    }

    /** The editor. */
    public ModelEditor editor() {
        return editor;
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        editor.actions().register(bars);
    }
}
