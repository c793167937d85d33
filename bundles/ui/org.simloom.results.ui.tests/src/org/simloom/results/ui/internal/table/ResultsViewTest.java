package org.simloom.results.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.engine.RunResult;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.runs.ui.RunReference;
import org.simloom.results.ui.internal.data.SortKey;
import org.simloom.results.ui.internal.data.Source;
import org.simloom.results.ui.internal.data.SourceFollower;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** The plate with a hole, run with several diameters by the real tools, and what the table shows of it. */
class ResultsViewTest {
    private ExampleProject plate;
    private ResultsView view;

    @BeforeEach
    void open() throws Exception {
        plate = ExampleProject.open("plate-with-hole", "plate.simflow");
        view = (ResultsView) Ui.page().showView(ResultsView.ID);
    }

    @AfterEach
    void close() throws Exception {
        Ui.page().hideView(view);
        plate.delete();
    }

    private void select(Object element) throws Exception {
        CommonNavigator explorer = (CommonNavigator) Ui.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
        explorer.getCommonViewer().setSelection(new StructuredSelection(element), true);
        Ui.page().activate(view);
    }

    private List<Long> runs() {
        return view.shown().rows().stream().map(Row::run).toList();
    }

    private void until(List<Long> runs) {
        Ui.until("runs " + runs, () -> runs().equals(runs));
    }

    private void type(String filter) {
        view.filter().control().setText(filter);
    }

    private void threeDiameters() throws Exception {
        for (String diameter : List.of("20", "30", "10")) {
            assertEquals(RunState.SUCCEEDED, plate.run("diameter=" + diameter).state());
        }
        select(plate.workflow());
        Ui.until("all are read to their end", () -> runs().equals(List.of(3L, 2L, 1L))
                && view.shown().rows().get(0).state() == RunState.SUCCEEDED);
    }

    @Test
    void aViewThatIsMadeWhenItsTabIsClickedShowsWhatWasChosenBefore() throws Exception {
        select(plate.workflow());
        assertEquals(view, Ui.page().getActivePart());
        List<Source> told = new ArrayList<>();
        SourceFollower follower = new SourceFollower(view, told::add, run -> { });
        follower.start();
        follower.stop();
        assertEquals(List.of("plate.simflow"), told.stream().map(Source::workflow).toList());
    }

    private Column column(String name) {
        return view.shown().column(name);
    }

    @Test
    void sortsFiltersAndExportsWhatIsInTheStore() throws Exception {
        threeDiameters();
        Ui.screenshot("results");
        view.grid().sort().sort(view.shown().columns().indexOf(column("kt")), SortDirectionEnum.ASC, false);
        Ui.until("sorted", () -> runs().get(0) != 3L || runs().get(2) == 2L);
        List<Double> factors = view.shown().rows().stream().map(row -> column("kt").number(row)).toList();
        assertEquals(factors.stream().sorted().toList(), factors);
        view.grid().sort().sort(view.shown().columns().indexOf(column("diameter")), SortDirectionEnum.DESC, false);
        until(List.of(2L, 1L, 3L));
        assertEquals(List.of(new SortKey("diameter", true)), view.model().sort());
        type("kt > 3 and diameter < 2.5 cm");
        until(List.of(1L, 3L));
        type("kt > 3 and diamter < 25");
        Ui.until("told while typing", () -> view.filter().problem() != null);
        assertEquals(List.of(1L, 3L), runs());
        type("diameter >= 20");
        until(List.of(2L, 1L));
        assertNull(view.filter().problem());
        Ui.screenshot("results-filtered");
        Path file = plate.folder().resolve("out.csv");
        Job job = CsvDialog.write(file, view.shown(), view.visibleColumns(), false);
        Ui.until("written", () -> job.getResult() != null);
        assertEquals(IStatus.OK, job.getResult().getSeverity());
        compareWithStore(Files.readAllLines(file));
        type("");
        until(List.of(2L, 1L, 3L));
    }

    private void compareWithStore(List<String> lines) {
        assertEquals(3, lines.size());
        List<String> heads = List.of(lines.get(0).split(","));
        try (Store store = new Project(plate.folder()).openStore()) {
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(",", -1);
                History.Report report = new History(store).show(Long.parseLong(cells[heads.indexOf("run")]));
                for (Map<String, Value> values : List.of(report.inputs(), report.outputs())) {
                    values.forEach((name, value) -> {
                        if (value instanceof RealValue real) {
                            String head = real.unit().isEmpty() ? name : name + " [" + real.unit() + "]";
                            assertEquals(real.value(), Double.parseDouble(cells[heads.indexOf(head)]), name);
                        }
                    });
                }
            }
        }
    }

    @Test
    void aFailedRunSaysWhyAndARunningOneIsFollowed() throws Exception {
        RunResult failed = plate.run("diameter=150");
        assertEquals(RunState.FAILED, failed.state());
        select(plate.workflow());
        Ui.until("it has failed", () -> runs().equals(List.of(1L)) && view.shown().rows().get(0).state() == RunState.FAILED);
        assertNotNull(GridTips.body(column("kt"), view.shown().rows().get(0)));
        assertTrue(GridTips.body(column("state"), view.shown().rows().get(0)).contains("mesh"),
                () -> GridTips.body(column("state"), view.shown().rows().get(0)));
        CompletableFuture<RunResult> second = plate.start("diameter=24");
        Ui.until("it runs", () -> runs().size() == 2 && view.shown().rows().get(0).state() == RunState.RUNNING);
        Ui.screenshot("results-running");
        Ui.until("it has ended", () -> view.shown().rows().get(0).state() == RunState.SUCCEEDED);
        assertEquals(24, column("diameter").number(view.shown().rows().get(0)));
        assertTrue(column("kt").number(view.shown().rows().get(0)) > 2);
        assertEquals(RunState.SUCCEEDED, second.join().state());
    }

    @Test
    void whatIsArrangedStays() throws Exception {
        assertEquals(RunState.SUCCEEDED, plate.run("diameter=20").state());
        select(plate.workflow());
        until(List.of(1L));
        view.grid().hiding().hideColumnIndexes(view.shown().columns().indexOf(column("thickness")));
        view.grid().freeze(2);
        List<String> before = view.visibleColumns().stream().map(Column::name).toList();
        assertTrue(before.indexOf("cached") > before.indexOf("kt"), before::toString);
        view.grid().layout().save(new Source(plate.folder(), "plate.simflow"));
        Ui.page().hideView(view);
        view = (ResultsView) Ui.page().showView(ResultsView.ID);
        select(plate.workflow());
        until(List.of(1L));
        assertEquals(before, view.visibleColumns().stream().map(Column::name).toList());
        assertEquals(2, view.grid().frozenColumns());
    }

    @Test
    void aDoubleClickShowsTheRunAndCopyGivesASpreadsheet() throws Exception {
        threeDiameters();
        view.select(List.of(2L));
        IStructuredSelection selected = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
        assertEquals(List.of(new RunReference(plate.folder(), 2, null)), selected.toList());
        view.grid().rows().copy();
        Clipboard clipboard = new Clipboard(view.grid().table().getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(2, text.lines().count(), text);
        assertTrue(text.lines().toList().get(0).contains("diameter [mm]\t"), text);
        assertTrue(text.lines().toList().get(1).startsWith("2\t"), text);
        Rectangle cell = view.grid().table().getBoundsByPosition(1, 2);
        Event event = new Event();
        event.button = 1;
        event.x = cell.x + 3;
        event.y = cell.y + 3;
        view.grid().table().notifyListeners(SWT.MouseDoubleClick, event);
        IViewPart runs = Ui.page().findView("org.simloom.runs.view");
        assertNotNull(runs);
        Ui.until("the run is selected", () -> Adapters.adapt(((IStructuredSelection) runs.getSite()
                .getSelectionProvider().getSelection()).getFirstElement(), RunReference.class) instanceof RunReference run
                && run.run() == 2);
        Ui.page().hideView(runs);
    }
}
