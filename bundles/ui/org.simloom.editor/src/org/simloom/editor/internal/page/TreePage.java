package org.simloom.editor.internal.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.tree.ElementTree;

/** The whole model as a tree. */
public final class TreePage extends FormPage {
    /** Its id. */
    public static final String ID = "tree";

    private final ModelEditor editor;
    private ElementTree tree;

    public TreePage(ModelEditor editor) {
        super(editor, ID, Texts.get("page.tree"));
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        form.getForm().setExpandHorizontal(true);
        form.getForm().setExpandVertical(true);
        GridLayoutFactory.swtDefaults().applyTo(form.getForm().getBody());
        tree = new ElementTree(form.getForm().getBody(), editor, false, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(tree.viewer().getControl());
        new Heading(form, editor);
        tree.follow(editor.selection());
    }

    /** The tree; {@code null} before the page was shown. */
    public ElementTree tree() {
        return tree;
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && tree != null) {
            tree.follow(editor.selection());
        }
    }

    @Override
    public void setFocus() {
        if (tree != null) {
            tree.viewer().getControl().setFocus();
        }
    }
}
