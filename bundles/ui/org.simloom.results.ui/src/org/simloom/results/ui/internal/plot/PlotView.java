package org.simloom.results.ui.internal.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.results.Column;
import org.simloom.results.history.HistoryTable;
import org.simloom.results.plot.Axes;
import org.simloom.results.plot.Plot;
import org.simloom.runs.ui.RunReference;
import org.simloom.results.ui.internal.RunReveal;
import org.simloom.results.ui.internal.Texts;
import org.simloom.results.ui.internal.data.ResultsModel;
import org.simloom.results.ui.internal.data.Snapshot;
import org.simloom.results.ui.internal.data.Source;
import org.simloom.results.ui.internal.data.SourceFollower;
import org.simloom.results.ui.internal.table.ResultsView;

/** Columns of the table of results against each other, or what a task tells of itself while it runs. */
public final class PlotView extends ViewPart implements ResultsModel.Listener, Choices.Listener {
    /** Its id. */
    public static final String ID = "org.simloom.plot.view";

    private final Map<Source, Axes> columnAxes = new HashMap<>();
    private final Map<String, Axes> historyAxes = new HashMap<>();
    private ResultsModel results;
    private HistoryModel histories;
    private SourceFollower follower;
    private Choices choices;
    private ChartPane chart;
    private Label note;
    private PlotActions actions;
    private HistoryState history = HistoryState.NOTHING;
    private String table;
    private boolean historic;
    private boolean pinned;
    private volatile boolean open;

    /** Plots columns of the table of results; the first one over the others, or over what is likely where it is one. */
    public static void showColumns(IWorkbenchPage page, List<Column> columns) {
        PlotView view = shown(page);
        if (view == null) {
            return;
        }
        Snapshot now = view.results.shown();
        if (!columns.isEmpty() && now.source() != null) {
            Axes likely = Axes.of(now.columns(), now.rows());
            view.columnAxes.put(now.source(), columns.size() > 1
                    ? new Axes(columns.get(0).name(), columns.stream().skip(1).map(Column::name).toList())
                    : new Axes(likely.x(), List.of(columns.get(0).name())));
        }
        view.setHistoric(false);
    }

    /** Plots the history of the selected task. */
    static void showHistory(IWorkbenchPage page) {
        PlotView view = shown(page);
        if (view != null) {
            view.setHistoric(true);
        }
    }

    private static PlotView shown(IWorkbenchPage page) {
        try {
            return (PlotView) page.showView(ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return null;
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        open = true;
        results = ResultsModel.of(getSite().getPage());
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        chart = new ChartPane(right);
        chart.chart().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).create());
        note = new Label(right, SWT.WRAP);
        note.setLayoutData(GridDataFactory.fillDefaults().indent(8, 2).grab(true, false).create());
        choices = new Choices(sash, this);
        sash.setWeights(70, 30);
        new ChartMouse(chart, this::runChosen);
        actions = new PlotActions(this);
        actions.install();
        histories = new HistoryModel(Display.getCurrent(), this::show, () -> open);
        follower = new SourceFollower(this, this::follow, this::follow);
        follower.start();
        results.add(this);
        update();
    }

    private void follow(Source source) {
        // the table of results, where it is open, decides what is shown of it
        if (!pinned && getSite().getPage().findView(ResultsView.ID) == null) {
            results.setSource(source);
        }
    }

    private void follow(RunReference run) {
        if (!pinned) {
            if (run.task() != null && !historic) {
                setHistoric(true);
            }
            histories.follow(run);
        }
    }

    private void runChosen(long run, boolean twice) {
        Source source = results.shown().source();
        if (getSite().getPage().findView(ResultsView.ID) instanceof ResultsView view) {
            view.select(List.of(run));
        }
        if (twice) {
            RunReveal.show(getSite().getPage(), new RunReference(source.project(), run, null));
        }
    }

    boolean isHistoric() {
        return historic;
    }

    /** Whether the history of a task is plotted, or columns of the table. */
    void setHistoric(boolean historic) {
        this.historic = historic;
        actions.update();
        histories.wake();
        update();
    }

    void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    boolean isPinned() {
        return pinned;
    }

    @Override
    public void show(Snapshot snapshot) {
        if (!historic && !note.isDisposed()) {
            update();
        }
    }

    private void show(HistoryState state) {
        history = state;
        if (historic && !note.isDisposed()) {
            update();
        }
    }

    /** Plots anew what is chosen. */
    void update() {
        if (note.isDisposed()) {
            return;
        }
        if (historic) {
            plotHistory();
        } else {
            plotColumns();
        }
        actions.update();
        note.getParent().layout(true);
    }

    private void plotColumns() {
        Snapshot shown = results.shown();
        choices.columns();
        List<Column> numeric = shown.columns().stream().filter(Column::isNumeric).toList();
        if (shown.source() == null || numeric.isEmpty()) {
            nothing(Texts.get("plot.nothing.columns"), Texts.get("plot.select.columns"));
            return;
        }
        Axes axes = columnAxes.get(shown.source());
        Axes chosen = axes == null || shown.column(axes.x()) == null ? Axes.of(shown.columns(), shown.rows()) : axes;
        choices.axes(numeric.stream().map(Column::name).toList(), numeric.stream().map(Column::title).toList(), chosen.x(),
                chosen.y());
        List<Column> ys = chosen.y().stream().map(shown::column).filter(column -> column != null).toList();
        plot(Plot.of(shown.label().isEmpty() ? shown.source().workflow() : shown.label(), shown.rows(),
                shown.column(chosen.x()), ys, actions.isLogX(), actions.isLogY()), actions.lines(false));
    }

    private void plotHistory() {
        List<HistoryTable> tables = history.tables();
        HistoryTable wanted = tables.stream().filter(one -> one.id().equals(table)).findFirst()
                .or(() -> tables.stream().filter(HistoryTable::wide).findFirst())
                .or(() -> tables.stream().findFirst()).orElse(null);
        choices.history(history.tasks(), history.task(), tables.stream().map(HistoryTable::id).toList(),
                tables.stream().map(HistoryTable::title).toList(), wanted == null ? "" : wanted.id());
        if (wanted == null) {
            nothing(history.problem() != null ? history.problem().toString() : Texts.get(history.selection() == null
                    ? "plot.select.task" : history.over() ? "plot.nothing.history" : "plot.nothing.yet"),
                    title(""));
            return;
        }
        Axes axes = historyAxes.getOrDefault(wanted.id(), Axes.of(wanted));
        Axes chosen = wanted.column(axes.x()) == null ? Axes.of(wanted) : axes;
        List<String> names = wanted.columns().stream().map(HistoryTable.Column::name).toList();
        choices.axes(names, wanted.columns().stream().map(HistoryTable.Column::title).toList(), chosen.x(), chosen.y());
        List<Integer> ys = chosen.y().stream().map(names::indexOf).filter(index -> index >= 0).toList();
        actions.suggest(wanted.id(), wanted.wide());
        plot(Plot.of(wanted, names.indexOf(chosen.x()), ys, actions.isLogX(), actions.isLogY()), actions.lines(true));
    }

    private String title(String what) {
        return history.selection() == null ? "" : Texts.get("plot.history", what, history.task() == null ? "" : history.task(),
                history.selection().run());
    }

    private void plot(Plot data, boolean lines) {
        chart.show(data, lines);
        setContentDescription(historic ? title(data.title()) : data.title());
        note(data.leftOut() == 0 ? "" : Texts.get(data.logX() || data.logY() ? "plot.left.log" : "plot.left", data.leftOut()));
    }

    private void nothing(String why, String title) {
        choices.axes(List.of(), List.of(), "", List.of());
        chart.show(Plot.EMPTY, false);
        setContentDescription(title);
        note(why);
    }

    private void note(String text) {
        note.setText(text);
        ((org.eclipse.swt.layout.GridData) note.getLayoutData()).exclude = text.isEmpty();
        note.setVisible(!text.isEmpty());
    }

    @Override
    public void task(String path) {
        RunReference of = history.selection();
        histories.follow(new RunReference(of.project(), of.run(), path));
    }

    @Override
    public void table(String id) {
        table = id;
        update();
    }

    @Override
    public void axes(String x, List<String> y) {
        Axes axes = new Axes(x, y);
        if (historic) {
            history.tables().stream().map(HistoryTable::id).filter(id -> id.equals(table)).findFirst()
                    .ifPresentOrElse(id -> historyAxes.put(id, axes), () -> history.tables().stream()
                            .filter(HistoryTable::wide).findFirst().or(() -> history.tables().stream().findFirst())
                            .ifPresent(one -> historyAxes.put(one.id(), axes)));
        } else if (results.shown().source() != null) {
            columnAxes.put(results.shown().source(), axes);
        }
        update();
    }

    /** The chart, for those who drive the view. */
    ChartPane chart() {
        return chart;
    }

    Choices choices() {
        return choices;
    }

    PlotActions actions() {
        return actions;
    }

    HistoryState history() {
        return history;
    }

    String note() {
        return note.getText();
    }

    @Override
    public boolean isActive() {
        return open;
    }

    @Override
    public void setFocus() {
        chart.chart().setFocus();
    }

    @Override
    public void dispose() {
        open = false;
        if (results != null) {
            results.remove(this);
            histories.stop();
            follower.stop();
        }
        super.dispose();
    }
}
