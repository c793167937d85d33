package org.simloom.results.ui.internal.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.ui.internal.Appearance;
import org.simloom.results.ui.internal.RunReveal;
import org.simloom.results.ui.internal.Texts;
import org.simloom.results.ui.internal.data.ResultsModel;
import org.simloom.results.ui.internal.data.Snapshot;
import org.simloom.results.ui.internal.data.Source;
import org.simloom.results.ui.internal.data.SourceFollower;
import org.simloom.runs.ui.RunReference;
import org.simloom.store.RunState;

/** The runs of a workflow with their inputs and outputs, a row each. */
public final class ResultsView extends ViewPart implements ResultsModel.Listener {
    /** Its id. */
    public static final String ID = "org.simloom.results.view";

    private static final String PINNED = "pinned";
    private static final String WORKFLOW = "workflow";
    private static final String PROJECT = "project";
    private static final int SECOND = 1000;

    private final SelectedRuns selected = new SelectedRuns();
    private ResultsModel model;
    private SourceFollower follower;
    private Composite area;
    private FilterField filter;
    private Label count;
    private Grid grid;
    private ResultsActions actions;
    private Snapshot snapshot;
    private boolean pinned;
    private Source remembered;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getString(PROJECT) != null) {
            pinned = Boolean.TRUE.equals(memento.getBoolean(PINNED));
            remembered = new Source(Path.of(memento.getString(PROJECT)), memento.getString(WORKFLOW));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        keepLayout();
        memento.putBoolean(PINNED, pinned);
        if (model.source() != null) {
            memento.putString(PROJECT, model.source().project().toString());
            if (model.source().workflow() != null) {
                memento.putString(WORKFLOW, model.source().workflow());
            }
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        TableLibrary.connect();
        model = ResultsModel.of(getSite().getPage());
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = 3;
        layout.marginRight = 6;
        area.setLayout(layout);
        filter = new FilterField(area, model::setFilter);
        count = new Label(area, SWT.RIGHT);
        GridData place = new GridData(SWT.END, SWT.CENTER, false, false);
        place.horizontalIndent = 4;
        count.setLayoutData(place);
        actions = new ResultsActions(this);
        actions.install();
        getSite().setSelectionProvider(selected);
        follower = new SourceFollower(this, this::follow, run -> { });
        if (remembered != null && (pinned || model.source() == null)) {
            model.setSource(remembered);
        }
        follower.start();
        show(model.shown());
        model.add(this);
        tick();
    }

    private void follow(Source source) {
        if (!pinned) {
            // what is selected in a project, but is no workflow, leaves its table as it is
            Source now = model.source();
            if (source.workflow() != null || now == null || !now.project().equals(source.project())) {
                model.setSource(source);
            }
        }
    }

    /** Shows the results of a workflow whatever is selected. */
    void choose(Source source) {
        model.setSource(source);
    }

    boolean isPinned() {
        return pinned;
    }

    void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    @Override
    public void show(Snapshot next) {
        if (area.isDisposed()) {
            return;
        }
        boolean other = snapshot == null || !Objects.equals(snapshot.source(), next.source());
        if (other || !snapshot.columns().equals(next.columns())) {
            rebuild(next);
        }
        snapshot = next;
        filter.show(next.columns(), model.filter(), other);
        if (grid != null) {
            grid.show(next.rows());
        }
        setContentDescription(description(next));
        count.setText(next.source() == null ? "" : next.rows().size() == next.all() ? Texts.get("count", next.all())
                : Texts.get("count.some", next.rows().size(), next.all()));
        area.layout(true);
        actions.enable();
    }

    private static String description(Snapshot shown) {
        if (shown.problem() != null) {
            return shown.problem().toString();
        }
        if (shown.source() == null) {
            return Texts.get("nothing.selected");
        }
        String project = shown.source().project().getFileName().toString();
        if (shown.source().workflow().isEmpty() || shown.all() == 0) {
            return Texts.get("nothing.run", shown.source().workflow().isEmpty() ? project : shown.source().workflow());
        }
        return shown.label().isEmpty() ? shown.source().workflow() + "  –  " + project
                : shown.label() + "  –  " + shown.source().workflow() + "  –  " + project;
    }

    private void rebuild(Snapshot next) {
        keepLayout();
        if (grid != null) {
            grid.dispose();
            grid = null;
        }
        if (!next.columns().isEmpty()) {
            grid = new Grid(area, next.columns(), Arrangement.load(next.source()),
                    model.sort(), model::setSort);
            grid.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
            actions.attach(grid);
            grid.table().addListener(SWT.MouseUp, event -> selectionChanged());
            grid.table().addListener(SWT.KeyUp, event -> selectionChanged());
            grid.table().addListener(SWT.MouseDoubleClick, event -> reveal(grid.rowAt(event.y)));
        }
    }

    private void keepLayout() {
        if (grid != null && snapshot != null && snapshot.source() != null && !snapshot.rows().isEmpty()) {
            grid.layout().save(snapshot.source());
        }
    }

    private void selectionChanged() {
        selected.set(new StructuredSelection(grid.rows().selected().stream().map(this::of).toList()));
        actions.enable();
    }

    private RunReference of(Row row) {
        return new RunReference(snapshot.source().project(), row.run(), null);
    }

    /** Shows a run in the view of runs. */
    void reveal(Row row) {
        if (row != null) {
            RunReveal.show(getSite().getPage(), of(row));
        }
    }

    /** The time of runs that go on is drawn anew every second; another theme is taken over. */
    private void tick() {
        if (area.isDisposed()) {
            return;
        }
        if (grid != null && grid.isDark() != Appearance.isDark(area)) {
            Snapshot same = snapshot;
            rebuild(same);
            grid.show(same.rows());
            area.layout(true);
        }
        if (grid != null && snapshot.rows().stream().limit(100).anyMatch(row -> row.state() == RunState.RUNNING)) {
            grid.tick();
        }
        area.getDisplay().timerExec(SECOND, this::tick);
    }

    /** Selects runs and brings them into view. */
    public void select(List<Long> runs) {
        if (grid != null) {
            grid.rows().select(row -> runs.contains(row.run()));
            selectionChanged();
        }
    }

    /** What is shown. */
    public Snapshot shown() {
        return snapshot;
    }

    /** The columns that are not hidden, from left to right. */
    List<Column> visibleColumns() {
        return grid == null ? List.of() : grid.visibleColumns();
    }

    ResultsModel model() {
        return model;
    }

    /** The table; {@code null} where there is nothing to show. */
    Grid grid() {
        return grid;
    }

    FilterField filter() {
        return filter;
    }

    ResultsActions actions() {
        return actions;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void setFocus() {
        if (grid != null) {
            grid.table().setFocus();
        } else {
            filter.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.remove(this);
            follower.stop();
        }
        super.dispose();
    }
}
