package org.simloom.editor.internal.tree;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.page.ContributedPage;

/** The tree of the model in the Outline view; below it, what the page at the top of the editor shows of the whole. */
public final class ModelOutline extends Page implements IContentOutlinePage, IAdaptable {
    private static final int[] WEIGHTS = {3, 2};

    private final ModelEditor editor;
    private SashForm sash;
    private ElementTree tree;
    private ContributedPage overviewed;
    private Control overview;

    public ModelOutline(ModelEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        tree = new ElementTree(sash, editor, false, SWT.NONE);
        getSite().setSelectionProvider(this);
        editor.actions().register(getSite().getActionBars());
        tree.follow(editor.getSite().getSelectionProvider().getSelection());
        show(editor.getActivePageInstance());
    }

    /** The page at the top of the editor is another one. */
    public void show(IFormPage page) {
        if (sash == null || sash.isDisposed()) {
            return;
        }
        if (page instanceof ContributedPage contributed && contributed != overviewed) {
            if (overview != null) {
                overview.dispose();
            }
            overviewed = contributed;
            overview = contributed.overview(sash);
            if (overview != null) {
                sash.setWeights(WEIGHTS);
            }
        }
        sash.setMaximizedControl(overview != null && page == overviewed ? null : tree.viewer().getControl());
        sash.layout();
    }

    @Override
    public Control getControl() {
        return sash;
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
