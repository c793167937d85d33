package org.simloom.runs.ui.internal.view;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.TreeViewer;

/** Draws lines of a tree anew, a few milliseconds at a time, so that thousands of them do not stop the window. UI thread only. */
final class Relabelling {
    private final TreeViewer viewer;
    private final UnaryOperator<Node> current;
    private final Set<Node> waiting = new LinkedHashSet<>();
    private final Slices slices;

    /**
     * @param current the node as it was last read; {@code null} where it is gone
     */
    Relabelling(TreeViewer viewer, UnaryOperator<Node> current) {
        this.viewer = viewer;
        this.current = current;
        this.slices = new Slices(Slices.MOST_NANOS, this::step, viewer.getControl().getDisplay()::asyncExec, System::nanoTime,
                e -> ILog.of(Relabelling.class).error(String.valueOf(e.getMessage()), e));
    }

    /** Draws these lines, those for which there is no time now soon after. */
    void add(Collection<? extends Node> nodes) {
        waiting.addAll(nodes);
        slices.begin();
    }

    private boolean step() {
        if (waiting.isEmpty() || viewer.getControl().isDisposed()) {
            return false;
        }
        Iterator<Node> next = waiting.iterator();
        Node node = current.apply(next.next());
        next.remove();
        if (node != null && viewer.testFindItem(node) != null) {
            // equal to the node there, so the viewer takes the new one for it
            viewer.update(node, null);
        }
        return !waiting.isEmpty();
    }
}
