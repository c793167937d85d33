package org.simloom.runs.ui.internal.view;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Runs with their tasks. Tasks are read when somebody first wants to see them. */
final class RunsContent implements ITreeContentProvider {
    private final RunsPoll poll;

    RunsContent(RunsPoll poll) {
        this.poll = poll;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((RunsTree) input).runs().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        if (element instanceof TaskNode task) {
            return task.children().toArray();
        }
        RunNode run = (RunNode) element;
        if (run.tasks() == null) {
            poll.want(run.key());
            return new Object[0];
        }
        return run.tasks().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof TaskNode task ? task.parent() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof TaskNode task ? !task.children().isEmpty()
                : ((RunNode) element).tasks() == null || !((RunNode) element).tasks().isEmpty();
    }
}
