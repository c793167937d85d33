package org.simloom.editor.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.editor.FormPage;
import org.simloom.editor.ModelEditor;

/** A page that is no form. */
abstract class PlainPage extends FormPage {
    private Composite area;

    PlainPage(ModelEditor editor, String id, String title) {
        super(editor, id, title);
    }

    /** Fills the page, when it is shown for the first time. */
    abstract void fill(Composite parent);

    @Override
    public final void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        fill(area);
    }

    @Override
    public final Control getPartControl() {
        return area;
    }
}
