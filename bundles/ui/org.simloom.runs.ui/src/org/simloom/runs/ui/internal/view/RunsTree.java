package org.simloom.runs.ui.internal.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;

/** The tree of runs and their tasks. Lines that nobody has opened are never made, and only those that changed are drawn. */
final class RunsTree {
    private static final int LONG_TEXT = 20;
    private static final int TITLE_MARGIN = 24;

    private final TreeViewer viewer;
    private final RunsPoll poll;
    private final Lines lines;
    private final Relabelling relabelling;
    private final Set<RunReference> opening = new HashSet<>();
    private List<RunNode> shown = List.of();
    private Map<RunReference, RunNode> index = Map.of();
    private RunReference reveal;

    RunsTree(Composite parent, RunsPoll poll) {
        this.poll = poll;
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        // all lines of one height: GTK otherwise measures each of thousands when it comes
        viewer = new TreeViewer(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        lines = new Lines(viewer, this::below);
        relabelling = new Relabelling(viewer, this::current);
        viewer.getTree().setHeaderVisible(true);
        column(layout, "column.run", 35, new Label(RunsLabels::name, true));
        column(layout, "column.state", 10, new Label(RunsLabels::state, false));
        column(layout, "column.started", 13, new Label(RunsLabels::started, false));
        column(layout, "column.duration", 12, new Label(RunsLabels::duration, false));
        column(layout, "column.why", 30, new Label(RunsLabels::why, false));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(new RunsContent(this, poll));
        viewer.addTreeListener(new Openings());
        viewer.setInput(this);
    }

    private void column(TreeColumnLayout layout, String key, int weight, Label label) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        column.setLabelProvider(label);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, width(Texts.get(key)), true));
    }

    /** A column is never narrower than its title. */
    private int width(String title) {
        GC gc = new GC(viewer.getTree());
        try {
            return gc.textExtent(title).x + TITLE_MARGIN;
        } finally {
            gc.dispose();
        }
    }

    TreeViewer viewer() {
        return viewer;
    }

    List<RunNode> runs() {
        return shown;
    }

    /** The node as it was last read; {@code null} where it is gone, or is none. */
    Node current(Object element) {
        RunNode run = runOf(element);
        return run == null ? null : run.current((Node) element);
    }

    /** The run of a node, as it was last read; {@code null} for anything else. */
    RunNode runOf(Object element) {
        return element instanceof Node node ? index.get(node.reference().whole()) : null;
    }

    /** What is selected, as it was last read. */
    List<Node> selected() {
        return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(this::current)
                .filter(node -> node != null).toList();
    }

    /** Selects and expands a run, or selects a task, once it has been read. */
    void reveal(RunReference what) {
        reveal = what;
        if (what.task() != null) {
            poll.want(what);
        }
        revealWhatIsThere();
    }

    /** Shows what was read; only what has changed is drawn anew. */
    void show(List<RunNode> runs, Changes changes) {
        shown = runs;
        index = new HashMap<>(2 * runs.size());
        runs.forEach(run -> index.put(run.reference(), run));
        List<Object> parents = new ArrayList<>(changes.parents());
        if (changes.runs()) {
            parents.add(0, this);
        }
        lines.change(parents);
        relabelling.add(changes.relabelled());
        if (reveal != null) {
            // everybody hears of a new selection: not in one go with the lines
            lines.then(() -> viewer.getControl().getDisplay().asyncExec(this::revealWhatIsThere));
        }
        if (!opening.isEmpty()) {
            lines.then(() -> shown.stream().filter(run -> !run.children().isEmpty() && opening.remove(run.reference()))
                    .forEach(run -> viewer.expandToLevel(run, 1)));
        }
    }

    private List<? extends Node> below(Object parent) {
        Node node = parent == this ? null : current(parent);
        return parent == this ? shown : node == null ? null : node.children();
    }

    private void revealWhatIsThere() {
        RunNode run = reveal == null || viewer.getControl().isDisposed() ? null : index.get(reveal.whole());
        Node node = run == null ? null : reveal.task() == null ? run : run.task(reveal.task());
        if (node == null) {
            return;
        }
        if (reveal.task() == null) {
            opening.add(run.reference());
            poll.want(run.reference());
        }
        reveal = null;
        Deque<Node> above = new ArrayDeque<>();
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            above.push(parent);
        }
        above.forEach(parent -> viewer.expandToLevel(parent, 1));
        viewer.setSelection(new StructuredSelection(node), true);
    }

    /** Plain labels: styled ones are measured one by one whenever the tree is drawn. */
    private final class Label extends ColumnLabelProvider {
        private final Function<Node, String> text;
        private final boolean first;

        Label(Function<Node, String> text, boolean first) {
            this.text = text;
            this.first = first;
        }

        /** Sets only what is new, and no colours and fonts: each time the tree is asked to take over a value, it measures. */
        @Override
        public void update(ViewerCell cell) {
            String now = getText(cell.getElement());
            if (!now.equals(cell.getText())) {
                cell.setText(now);
            }
            Image image = getImage(cell.getElement());
            if (first && image != cell.getImage()) {
                cell.setImage(image);
            }
        }

        @Override
        public String getText(Object element) {
            return text.apply((Node) element);
        }

        @Override
        public Image getImage(Object element) {
            return first ? RunImages.of(RunsLabels.stateOf((Node) element)) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            String all = text.apply((Node) element);
            return all.length() > LONG_TEXT ? all : null;
        }
    }

    /** A run that is opened has no children until its tasks have been read. */
    private final class Openings implements ITreeViewerListener {
        @Override
        public void treeExpanded(TreeExpansionEvent event) {
            if (current(event.getElement()) instanceof RunNode run && !run.isRead()) {
                opening.add(run.reference());
            }
        }

        @Override
        public void treeCollapsed(TreeExpansionEvent event) {
            if (current(event.getElement()) instanceof RunNode run && run.isRead()) {
                opening.remove(run.reference());
            }
        }
    }
}
