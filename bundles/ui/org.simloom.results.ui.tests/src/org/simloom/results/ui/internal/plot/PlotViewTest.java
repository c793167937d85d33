package org.simloom.results.ui.internal.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.values.RealValue;
import org.simloom.engine.RunResult;
import org.simloom.results.Column;
import org.simloom.results.history.HistoryTable;
import org.simloom.runs.ui.RunReference;
import org.simloom.results.ui.internal.RunReveal;
import org.simloom.results.ui.internal.Texts;
import org.simloom.results.ui.internal.data.ResultsModel;
import org.simloom.results.ui.internal.data.Source;
import org.simloom.results.ui.internal.table.ResultsView;
import org.simloom.store.RunState;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** Plots of the real tools' results, and of a real solver while it runs. */
class PlotViewTest {
    private static final Path DECKS = Path.of("/usr/share/doc/calculix-ccx-test/examples/test");

    private ExampleProject project;

    @AfterEach
    void close() throws Exception {
        for (String id : List.of(PlotView.ID, ResultsView.ID, "org.simloom.runs.view")) {
            IViewPart view = Ui.page().findView(id);
            if (view != null) {
                Ui.page().hideView(view);
            }
        }
        project.delete();
    }

    @Test
    void factorsOverDiametersAreThoseOfTheRuns() throws Exception {
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
        List<Double> factors = new ArrayList<>();
        for (String diameter : List.of("10", "20", "30")) {
            factors.add(((RealValue) project.run("diameter=" + diameter).outputs().get("kt")).value());
        }
        assertEquals(RunState.FAILED, project.run("diameter=150").state());
        IWorkbenchPage page = Ui.page();
        ResultsView table = (ResultsView) page.showView(ResultsView.ID);
        ResultsModel.of(page).setSource(new Source(project.folder(), "plate.simflow"));
        Ui.until("read", () -> table.shown().rows().size() == 4);
        Column diameter = table.shown().column("diameter");
        PlotView.showColumns(page, List.of(diameter, table.shown().column("kt")));
        PlotView view = (PlotView) page.findView(PlotView.ID);
        Ui.until("plotted", () -> series(view).length == 1);
        // the latest run comes first, and the failed one has no factor
        assertArrayEquals(new double[] {30, 20, 10}, series(view)[0].getXSeries());
        assertArrayEquals(new double[] {factors.get(2), factors.get(1), factors.get(0)}, series(view)[0].getYSeries());
        assertEquals(Texts.get("plot.left", 1), view.note());
        Ui.screenshot("plot");
        String text = view.chart().data().text();
        assertEquals(5, text.lines().count());
        assertTrue(text.lines().toList().get(0).endsWith("diameter [mm]\tkt"), text);
        click(view, 20, factors.get(1));
        assertEquals(List.of(2L), selected(table));
        chooseSeveral(view);
        Path png = project.folder().resolve("plot.png");
        view.actions().write(png);
        assertTrue(new ImageData(png.toString()).width > 100);
        Path svg = project.folder().resolve("그림 1.svg");
        view.actions().write(svg);
        String picture = Files.readString(svg);
        assertTrue(picture.contains(">kt_peterson</text>") && picture.contains(">diameter [mm]</text>"), picture);
        // of what is zoomed to, only that is in the picture
        view.chart().zoom(new Range(15, 25), new Range(1, 4));
        view.actions().write(svg);
        assertTrue(!Files.readString(svg).contains(">30</text>"));
        Files.delete(svg);
        view.actions().copyImage();
        Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
        try {
            assertEquals(1800, ((ImageData) clipboard.getContents(ImageTransfer.getInstance())).width);
        } finally {
            clipboard.dispose();
        }
        assertEquals(List.of("plot.png"), Files.list(project.folder()).map(f -> f.getFileName().toString())
                .filter(name -> name.contains("plot")).toList());
    }

    private static ISeries<?>[] series(PlotView view) {
        return view.chart().chart().getSeriesSet().getSeries();
    }

    private static List<Long> selected(ResultsView table) {
        return ((StructuredSelection) table.getSite().getSelectionProvider().getSelection()).stream()
                .map(run -> ((RunReference) run).run()).toList();
    }

    private void click(PlotView view, double x, double y) {
        Ui.settle();
        Control area = view.chart().chart().getPlotArea().getControl();
        Event event = new Event();
        event.button = 1;
        event.x = view.chart().x().getPixelCoordinate(x) + 2;
        event.y = view.chart().y().getPixelCoordinate(y) + 2;
        area.notifyListeners(SWT.MouseMove, event);
        assertTrue(area.getToolTipText().contains("diameter [mm] = 20\n"), area::getToolTipText);
        area.notifyListeners(SWT.MouseDown, event);
        area.notifyListeners(SWT.MouseUp, event);
    }

    private void chooseSeveral(PlotView view) throws Exception {
        TableItem item = Arrays.stream(view.choices().yTable().getItems())
                .filter(one -> one.getText().equals("kt_peterson")).findFirst().orElseThrow();
        item.setChecked(true);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = item;
        view.choices().yTable().notifyListeners(SWT.Selection, event);
        assertEquals(2, series(view).length);
        Range before = view.chart().x().getRange();
        Event wheel = new Event();
        wheel.count = 3;
        wheel.x = 100;
        wheel.y = 100;
        view.chart().chart().getPlotArea().getControl().notifyListeners(SWT.MouseWheel, wheel);
        Range after = view.chart().x().getRange();
        assertTrue(after.upper - after.lower < before.upper - before.lower);
        view.chart().fit();
        assertEquals(before.upper, view.chart().x().getRange().upper, 1e-9);
        view.actions().logYAction().setChecked(true);
        view.actions().logYAction().run();
        assertTrue(view.chart().y().isLogScaleEnabled());
        Ui.screenshot("plot-several");
    }

    @Test
    void residualsOfARunningSolverAreFollowed() throws Exception {
        project = ExampleProject.open("calculix-deck", "analysis.simflow");
        // eight times as long as the deck is meant to go
        Path deck = project.folder().resolve("pendel.inp");
        Files.writeString(deck, Files.readString(DECKS.resolve("pendel.inp")).replace("0.00001, 1.0,", "0.00001, 8.0,"));
        IWorkbenchPage page = Ui.page();
        IViewPart runs = page.showView("org.simloom.runs.view");
        PlotView view = (PlotView) page.showView(PlotView.ID);
        CompletableFuture<RunResult> result = project.start("deck=" + deck);
        TreeViewer tree = (TreeViewer) runs.getSite().getSelectionProvider();
        Ui.until("the run is listed", () -> tree.getTree().getItemCount() == 1);
        page.activate(runs);
        tree.setSelection(new StructuredSelection(tree.getTree().getItem(0).getData()), true);
        PlotView.showHistory(page);
        Ui.until("residuals while it runs", () -> view.isHistoric() && points(view) > 20 && !result.isDone());
        int first = points(view);
        Ui.until("more of them while it runs", () -> points(view) > first + 20 && !result.isDone());
        Ui.screenshot("plot-live");
        Ui.until("over", () -> result.isDone() && view.history().over());
        HistoryTable cvg = view.history().tables().stream().filter(one -> one.id().equals("job.cvg")).findFirst().orElseThrow();
        assertEquals(cvg.rows(), view.chart().data().curves().get(0).x().length);
        assertTrue(view.chart().y().isLogScaleEnabled());
        // the highest label is half above the plot
        assertTrue(view.chart().chart().getPlotArea().getControl().getBounds().y
                >= view.chart().y().getTick().getFont().getFontData()[0].getHeight());
        assertEquals(LineStyle.NONE, view.chart().y().getGrid().getStyle());
        Ui.screenshot("plot-decades");
        Range all = view.chart().y().getRange();
        view.chart().zoom(view.chart().x().getRange(), new Range(all.upper / 1e3, all.upper));
        assertEquals(LineStyle.DOT, view.chart().y().getGrid().getStyle(), "what is near has all marks again");
        Ui.screenshot("plot-decades-near");
        view.chart().fit();
        view.table("job.sta");
        assertArrayEquals(view.history().tables().stream().filter(one -> one.id().equals("job.sta")).findFirst().orElseThrow()
                .column("length").values(), view.chart().data().curves().get(0).y());
        Ui.screenshot("plot-increments");
        RunReveal.show(page, new RunReference(project.folder(), result.join().runId(), null));
        Ui.until("the task is listed", () -> tree.getTree().getItem(0).getItemCount() == 1
                && tree.getTree().getItem(0).getItem(0).getData() != null);
        view.setHistoric(false);
        tree.setSelection(new StructuredSelection(tree.getTree().getItem(0).getItem(0).getData()), true);
        Ui.until("the task is followed", () -> view.isHistoric() && "solve".equals(view.history().selection().task()));
    }

    private static int points(PlotView view) {
        return view.chart().data().curves().stream().mapToInt(curve -> curve.x().length).max().orElse(0);
    }
}
