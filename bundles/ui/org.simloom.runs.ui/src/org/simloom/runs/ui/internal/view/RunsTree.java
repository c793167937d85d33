package org.simloom.runs.ui.internal.view;

import java.util.HashSet;
import java.util.List;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.simloom.runs.ui.internal.Texts;

/** The tree of runs and their tasks. */
final class RunsTree {
    /** More children than that are shown when asked for; drawing very many anew takes the window's time. */
    private static final int SHOWN = 100;

    private final TreeViewer viewer;
    private final RunsPoll poll;
    private final Set<RunKey> opening = new HashSet<>();
    private List<RunNode> shown = List.of();
    private RunKey reveal;

    RunsTree(Composite parent, RunsPoll poll) {
        this.poll = poll;
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setDisplayIncrementally(SHOWN);
        viewer.getTree().setHeaderVisible(true);
        column(layout, "column.run", 30).setLabelProvider(new RunsLabels.Name());
        column(layout, "column.state", 10).setLabelProvider(label(RunsLabels::state));
        column(layout, "column.started", 13).setLabelProvider(label(RunsLabels::started));
        column(layout, "column.duration", 12).setLabelProvider(label(RunsLabels::duration));
        column(layout, "column.why", 35).setLabelProvider(label(RunsLabels::why));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(new RunsContent(poll));
        viewer.addTreeListener(new Openings());
        viewer.setInput(this);
    }

    private TreeViewerColumn column(TreeColumnLayout layout, String key, int weight) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50, true));
        return column;
    }

    private static ColumnLabelProvider label(Function<Object, String> text) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(element);
            }

            @Override
            public String getToolTipText(Object element) {
                String all = text.apply(element);
                return all.length() > 20 ? all : null;
            }
        };
    }

    TreeViewer viewer() {
        return viewer;
    }

    List<RunNode> runs() {
        return shown;
    }

    /** The run of a run or task, as it was last read; {@code null} for anything else. */
    RunNode runOf(Object element) {
        RunKey key = element instanceof RunNode run ? run.key() : element instanceof TaskNode task ? task.run() : null;
        return shown.stream().filter(run -> run.key().equals(key)).findFirst().orElse(null);
    }

    /** Selects and expands a run once it has been read. */
    void reveal(RunKey run) {
        reveal = run;
    }

    /** Shows what was read; only what has changed is drawn anew. */
    void show(List<RunNode> runs) {
        List<RunNode> before = shown;
        shown = runs;
        if (!before.equals(runs)) {
            viewer.refresh();
        } else {
            for (int i = 0; i < runs.size(); i++) {
                if (!runs.get(i).looksLike(before.get(i))) {
                    // equal to the node there, so the viewer takes the new one for it
                    viewer.refresh(runs.get(i), true);
                }
            }
        }
        runs.stream().filter(run -> run.key().equals(reveal)).findFirst().ifPresent(run -> {
            reveal = null;
            opening.add(run.key());
            viewer.setSelection(new StructuredSelection(run), true);
            poll.want(run.key());
        });
        if (!opening.isEmpty()) {
            runs.stream().filter(run -> run.tasks() != null && !run.tasks().isEmpty() && opening.remove(run.key()))
                    .forEach(run -> viewer.expandToLevel(run, 1));
        }
    }

    /** A run that is opened has no children until its tasks have been read. */
    private final class Openings implements ITreeViewerListener {
        @Override
        public void treeExpanded(TreeExpansionEvent event) {
            if (event.getElement() instanceof RunNode run && run.tasks() == null) {
                opening.add(run.key());
            }
        }

        @Override
        public void treeCollapsed(TreeExpansionEvent event) {
            if (event.getElement() instanceof RunNode run && run.tasks() != null) {
                opening.remove(run.key());
            }
        }
    }
}
