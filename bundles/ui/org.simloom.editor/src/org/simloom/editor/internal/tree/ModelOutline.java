package org.simloom.editor.internal.tree;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.simloom.editor.ModelEditor;

/** The tree of the model in the Outline view. */
public final class ModelOutline extends Page implements IContentOutlinePage, IAdaptable {
    private final ModelEditor editor;
    private ElementTree tree;

    public ModelOutline(ModelEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        tree = new ElementTree(parent, editor, false, SWT.NONE);
        getSite().setSelectionProvider(this);
        editor.actions().register(getSite().getActionBars());
        tree.follow(editor.getSite().getSelectionProvider().getSelection());
    }

    @Override
    public Control getControl() {
        return tree == null ? null : tree.viewer().getControl();
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    /** The tree. */
    public ElementTree tree() {
        return tree;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return editor.getAdapter(type);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().addSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return tree.viewer().getSelection();
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().removeSelectionChangedListener(listener);
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.viewer().setSelection(selection, true);
    }
}
