package org.simloom.runs.ui.internal.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TreeItem;
import org.simloom.runs.ui.internal.view.LineEdits.Edit;
import org.simloom.runs.ui.internal.view.LineEdits.Insert;
import org.simloom.runs.ui.internal.view.LineEdits.Remove;

/**
 * Brings the lines of a tree into line with what was read, a few milliseconds at a time. What is still to be done is found
 * out from the lines that are there, so that nothing gets lost however much is read meanwhile. UI thread only.
 */
final class Lines {
    private final TreeViewer viewer;
    private final Function<Object, List<? extends Node>> wanted;
    private final Set<Object> waiting = new LinkedHashSet<>();
    private final Deque<Edit<Object>> edits = new ArrayDeque<>();
    private final List<Runnable> after = new ArrayList<>();
    private final Slices slices;
    private Object parent;

    /**
     * @param wanted the lines that should be below one, or below the input of the tree; {@code null} where it is gone
     */
    Lines(TreeViewer viewer, Function<Object, List<? extends Node>> wanted) {
        this.viewer = viewer;
        this.wanted = wanted;
        Display display = viewer.getControl().getDisplay();
        slices = new Slices(Slices.MOST_NANOS, this::step, work -> display.asyncExec(() -> {
            forget();
            work.run();
        }), System::nanoTime, e -> ILog.of(Lines.class).error(String.valueOf(e.getMessage()), e));
    }

    /** There are other lines below these than before; those for which there is no time now change soon after. */
    void change(Collection<?> parents) {
        waiting.addAll(parents);
        forget();
        slices.begin();
    }

    /** Runs something as soon as all lines are there. */
    void then(Runnable run) {
        after.add(run);
        slices.begin();
    }

    /** Meanwhile others may have been read, or made by somebody who opens what they are in. */
    private void forget() {
        if (!edits.isEmpty()) {
            waiting.add(parent);
            edits.clear();
        }
    }

    private boolean step() {
        if (viewer.getControl().isDisposed()) {
            return false;
        }
        if (edits.isEmpty() && !waiting.isEmpty()) {
            begin();
        }
        if (!edits.isEmpty()) {
            edit(edits.poll());
        }
        boolean more = !edits.isEmpty() || !waiting.isEmpty();
        if (!more) {
            List<Runnable> now = List.copyOf(after);
            after.clear();
            now.forEach(Runnable::run);
        }
        return more;
    }

    private void begin() {
        Iterator<Object> next = waiting.iterator();
        parent = next.next();
        next.remove();
        List<? extends Node> lines = wanted.apply(parent);
        TreeItem[] items = lines == null ? null : items();
        if (items == null) {
            return;
        }
        List<Object> there = Arrays.stream(items).map(Item::getData).toList();
        LineEdits.<Object>between(there, lines).ifPresentOrElse(edits::addAll, () -> viewer.refresh(parent, false));
    }

    /** The lines that are there; {@code null} where nobody has opened what they are in, so that there are none to keep up. */
    private TreeItem[] items() {
        if (parent == viewer.getInput()) {
            return viewer.getTree().getItems();
        }
        if (!(viewer.testFindItem(parent) instanceof TreeItem item)) {
            return null;
        }
        TreeItem[] items = item.getItems();
        if (items.length == 0 ? !item.getExpanded() : items[0].getData() == null) {
            // at most whether it can be opened has changed
            viewer.refresh(parent, false);
            return null;
        }
        return items;
    }

    private void edit(Edit<Object> edit) {
        switch (edit) {
            case Insert<Object> insert -> viewer.insert(parent, insert.line(), insert.index());
            case Remove<Object> remove -> viewer.remove(parent, new Object[] {remove.line()});
        }
    }
}
