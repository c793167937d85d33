package org.simloom.editor.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.simloom.editor.internal.tree.ElementTree;

/** What is chosen in an editor, whichever of its pages or views shows it. */
public final class EditorSelection implements IPostSelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListenerList<ISelectionChangedListener> later = new ListenerList<>();
    private final List<ElementTree> trees = new ArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    /** Takes part. */
    public void register(ElementTree view) {
        trees.add(view);
    }

    /** Takes part no more. */
    public void forget(ElementTree view) {
        trees.remove(view);
    }

    /** All trees show the model as it is now. */
    public void load() {
        trees.forEach(ElementTree::load);
    }

    /** A tree's selection has changed: the others follow. */
    public void choose(ISelection chosen, Object origin) {
        for (ElementTree other : trees) {
            if (other != origin) {
                other.follow(chosen);
            }
        }
        setSelection(chosen);
    }

    /** The elements chosen. */
    public IStructuredSelection elements() {
        return selection instanceof IStructuredSelection structured ? structured : StructuredSelection.EMPTY;
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection chosen) {
        selection = chosen;
        SelectionChangedEvent event = new SelectionChangedEvent(this, chosen);
        listeners.forEach(listener -> listener.selectionChanged(event));
        later.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        later.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        later.remove(listener);
    }
}
