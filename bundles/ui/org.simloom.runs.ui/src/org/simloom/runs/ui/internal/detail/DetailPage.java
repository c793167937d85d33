package org.simloom.runs.ui.internal.detail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.view.RunNode;
import org.simloom.runs.ui.internal.view.TaskNode;
import org.simloom.store.Store;

/** What is known of the selected run or task; read in the background. */
public final class DetailPage {
    private final Composite area;
    private final TreeViewer viewer;
    private Object shown;
    private Object wanted;
    private Job reading;

    public DetailPage(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        TreeViewerColumn name = column("column.name");
        layout.setColumnData(name.getColumn(), new ColumnWeightData(46, 80, true));
        name.setLabelProvider(new Name());
        TreeViewerColumn value = column("column.value");
        layout.setColumnData(value.getColumn(), new ColumnWeightData(44, 60, true));
        value.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((DetailRow) row).value()));
        TreeViewerColumn unit = column("column.unit");
        layout.setColumnData(unit.getColumn(), new ColumnPixelData(70, true, true));
        unit.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((DetailRow) row).unit()));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    private TreeViewerColumn column(String key) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        return column;
    }

    public Control control() {
        return area;
    }

    public TreeViewer viewer() {
        return viewer;
    }

    /** The folder that the selected line tells of. */
    public Optional<Path> folder() {
        return viewer.getStructuredSelection().getFirstElement() instanceof DetailRow row
                ? Optional.ofNullable(row.folder()) : Optional.empty();
    }

    /** What is selected, or else all, as text. */
    public String text() {
        List<?> rows = viewer.getStructuredSelection().isEmpty() ? (List<?>) viewer.getInput()
                : viewer.getStructuredSelection().toList();
        return rows == null ? "" : rows.stream().map(row -> ((DetailRow) row).text("")).collect(Collectors.joining());
    }

    /** Shows a run, or a task of it; nothing where the run is {@code null}. */
    public void show(RunNode run, TaskNode task) {
        if (run == null) {
            wanted = null;
            shown = null;
            viewer.setInput(List.of());
            return;
        }
        Object state = task == null ? run.run() : List.of(run.reference(), task.task());
        if (state.equals(wanted)) {
            return;
        }
        wanted = state;
        if (reading != null) {
            reading.cancel();
        }
        reading = Job.createSystem(Texts.get("view.reading"), (IProgressMonitor monitor) -> read(run, task, state));
        reading.schedule();
    }

    private IStatus read(RunNode run, TaskNode task, Object state) {
        List<DetailRow> rows;
        try {
            rows = task == null ? DetailRows.of(run.run()) : rows(run, task);
        } catch (ProblemException e) {
            rows = List.of(DetailRow.of("failed", e.problem().message(), e.problem().advice()));
        }
        List<DetailRow> read = rows;
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> fill(read, state));
        }
        return Status.OK_STATUS;
    }

    private static List<DetailRow> rows(RunNode run, TaskNode task) {
        try (Store store = new Project(run.reference().project()).openStore()) {
            return DetailRows.of(new History(store).task(run.run().id(), task.task()));
        }
    }

    private void fill(List<DetailRow> rows, Object state) {
        if (area.isDisposed() || !state.equals(wanted) || state.equals(shown)) {
            return;
        }
        shown = state;
        viewer.getTree().setRedraw(false);
        viewer.setInput(rows);
        viewer.expandToLevel(2);
        viewer.getTree().setRedraw(true);
    }

    /** Lines under lines. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((DetailRow) parent).rows().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((DetailRow) element).rows().isEmpty();
        }
    }

    /** The first column. */
    private static final class Name extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return ((DetailRow) element).name();
        }

        @Override
        public String getToolTipText(Object element) {
            DetailRow row = (DetailRow) element;
            return row.value().isEmpty() ? row.name() : row.name() + ": " + row.value() + " " + row.unit();
        }

        @Override
        public Image getImage(Object element) {
            String image = ((DetailRow) element).image();
            return image == null ? null : RunImages.get(image);
        }

        @Override
        public Font getFont(Object element) {
            return ((DetailRow) element).rows().isEmpty() ? null
                    : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    }
}
