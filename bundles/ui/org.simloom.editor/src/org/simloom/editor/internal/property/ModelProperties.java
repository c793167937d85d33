package org.simloom.editor.internal.property;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.field.ElementForm;

/** The Properties of an editor's elements; undo and redo there are the editor's. */
public final class ModelProperties extends TabbedPropertySheetPage {
    private final ModelEditor editor;
    private ElementForm form;

    public ModelProperties(ModelEditor editor) {
        super(editor);
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        new Preparation(this).schedule();
    }

    /** Makes tabs and form, which the platform otherwise does when something is selected for the first time. */
    ElementForm prepare(EObject any) {
        if (form == null) {
            Composite control = (Composite) getControl();
            ISelection shown = getCurrentSelection();
            control.setRedraw(false);
            selectionChanged(editor, new StructuredSelection(any));
            selectionChanged(editor, shown == null ? StructuredSelection.EMPTY : shown);
            control.setRedraw(true);
        }
        return form;
    }

    /** The form has been made. */
    void formed(ElementForm made) {
        form = made;
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
