package org.simloom.runs.ui.internal.view;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Runs with their tasks. Tasks are read when somebody first wants to see them. */
final class RunsContent implements ITreeContentProvider {
    private final RunsTree tree;
    private final RunsPoll poll;

    RunsContent(RunsTree tree, RunsPoll poll) {
        this.tree = tree;
        this.poll = poll;
    }

    @Override
    public Object[] getElements(Object input) {
        return tree.runs().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        Node node = tree.current(element);
        if (node instanceof RunNode run && !run.isRead()) {
            poll.want(run.reference());
        }
        return node == null ? new Object[0] : node.children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        // what was selected may be in a range by now
        Node node = tree.current(element);
        return node == null ? null : node.parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        Node node = tree.current(element);
        return node instanceof RunNode run && !run.isRead() || node != null && !node.children().isEmpty();
    }
}
