package org.simloom.study.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.study.Sample;
import org.simloom.study.StudyState;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.launch.StudyShortcut;
import org.simloom.ui.testing.Ui;

/** Samples that are chosen by the mouse in one picture of a study are chosen in all others. */
class BrushingTest {
    /** The mouse, as the page sees it: pressed, moved in steps and let go. */
    private static final String DRAG = """
            (() => {
                const root = document.querySelector('#figure canvas').parentElement;
                const box = root.getBoundingClientRect();
                const fire = (type, x, y, buttons) => root.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true, view: window,
                    clientX: box.left + x, clientY: box.top + y, button: 0, buttons}));
                fire('mousemove', %1$s, %2$s, 0);
                fire('mousedown', %1$s, %2$s, 1);
                for (let i = 1; i <= 8; i++) {
                    fire('mousemove', %1$s + (%3$s - %1$s) * i / 8, %2$s + (%4$s - %2$s) * i / 8, 1);
                }
                fire('mouseup', %3$s, %4$s, 0);
                return '';
            })()""";
    /** Numbers of the samples that a figure marks, where the series that marks is the last of its kind. */
    private static final String MARKED = """
            (() => {
                const series = simloomFigures.chart('figure').getOption().series.filter(s => s.name === '%s');
                return JSON.stringify([...new Set(series.flatMap(s => s.data.map(d => d.place ?? d.value?.[2] ?? d[2])))].sort((a, b) => a - b));
            })()""";

    private StudyProject project;
    private StudyView view;

    @BeforeEach
    void open() throws Exception {
        project = new StudyProject("beam-brush");
        view = (StudyView) Ui.page().showView(StudyView.ID);
        view.choose(project.study());
        StudyShortcut.run(project.study(), 0);
        Ui.until("study run", () -> view.shown() != null && view.shown().report() != null && view.shown().report().state() == StudyState.SUCCEEDED
                && view.shown().report().samples().size() == 24);
        Ui.page().setPartState(Ui.page().findViewReference(StudyView.ID), org.eclipse.ui.IWorkbenchPage.STATE_MAXIMIZED);
        tab(2);
    }

    @AfterEach
    void close() throws Exception {
        Ui.page().hideView(view);
        project.delete();
    }

    private void tab(int index) {
        view.tabs().setSelection(index);
        Event event = new Event();
        event.item = view.tabs().getItem(index);
        view.tabs().notifyListeners(SWT.Selection, event);
        Ui.settle();
    }

    private void figure(String name) {
        Combo titles = Ui.find((Composite) view.figures().control(), Combo.class);
        String title = Texts.get("figure." + name);
        Ui.until("figures offered", () -> Arrays.asList(titles.getItems()).contains(title) && !view.figures().isDrawing());
        titles.select(titles.indexOf(title));
        titles.notifyListeners(SWT.Selection, new Event());
        Ui.until(name + " drawn", () -> !view.figures().isDrawing() && "true".equals(page("String(!!simloomFigures.chart('figure'))")));
    }

    private String page(String expression) {
        return String.valueOf(view.figures().browser().evaluate(expression));
    }

    private double[] numbers(String expression) {
        String text = page("JSON.stringify(" + expression + ")");
        return Arrays.stream(text.replaceAll("[\\[\\]]", "").split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    private TreeSet<Integer> marked() {
        String selected = java.util.Locale.getDefault().getLanguage().equals("ko") ? "선택됨" : "selected";
        String text = page(MARKED.formatted(selected)).replaceAll("[\\[\\]]", "");
        return text.isBlank() ? new TreeSet<>() : Arrays.stream(text.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<Integer> inTable() {
        return view.selected().stream().map(Sample::index).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Sample> samples() {
        return view.shown().report().samples();
    }

    @Test
    void anAxisOfTheParallelCoordinatesChoosesRowsOfTheTableAndPointsOfTheMatrix() throws Exception {
        figure("parallel");
        double[] axis = numbers("(() => { const r = simloomFigures.chart('figure').getModel().getComponent('parallel', 0).coordinateSystem.getRect();"
                + " return [r.x, r.y, r.height]; })()");
        page(DRAG.formatted(axis[0], axis[1] + 0.95 * axis[2], axis[0], axis[1] + 0.5 * axis[2]));
        Ui.until("rows chosen", () -> !inTable().isEmpty());
        double[] interval = numbers("simloomFigures.chart('figure').getModel().getComponent('parallelAxis', 0).activeIntervals[0]");
        TreeSet<Integer> expected = samples().stream().filter(s -> s.point()[0] >= interval[0] && s.point()[0] <= interval[1])
                .map(Sample::index).collect(Collectors.toCollection(TreeSet::new));
        Ui.until("all of them", () -> inTable().equals(expected));
        assertTrue(expected.size() > 2 && expected.size() < 22, expected.toString());
        Ui.screenshot("study-brush-parallel");
        figure("scatterMatrix");
        Ui.until("points marked", () -> marked().equals(expected));
        Ui.screenshot("study-brush-parallel-in-matrix");
        tab(0);
        Ui.screenshot("study-brush-parallel-in-table");
    }

    @Test
    void anAreaOfTheScatterMatrixChoosesRowsOfTheTableAndLinesOfTheParallelCoordinates() throws Exception {
        figure("scatterMatrix");
        double[] cell = numbers("(() => { const r = simloomFigures.chart('figure').getModel().getComponent('grid', 1).coordinateSystem.getRect();"
                + " return [r.x, r.y, r.width, r.height]; })()");
        double[] area = {cell[0] + 0.1 * cell[2], cell[1] + 0.1 * cell[3], cell[0] + 0.6 * cell[2], cell[1] + 0.9 * cell[3]};
        page(DRAG.formatted(area[0], area[1], area[2], area[3]));
        double[] from = numbers("simloomFigures.chart('figure').convertFromPixel({gridIndex: 1}, [" + area[0] + "," + area[3] + "])");
        double[] to = numbers("simloomFigures.chart('figure').convertFromPixel({gridIndex: 1}, [" + area[2] + "," + area[1] + "])");
        TreeSet<Integer> expected = samples().stream().filter(s -> s.point()[0] >= from[0] && s.point()[0] <= to[0] && s.point()[1] >= from[1]
                && s.point()[1] <= to[1]).map(Sample::index).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(expected.size() > 1 && expected.size() < 22, expected.toString());
        Ui.until("rows chosen", () -> inTable().equals(expected));
        Ui.screenshot("study-brush-matrix");
        figure("parallel");
        Ui.until("lines marked", () -> marked().equals(expected));
        Ui.screenshot("study-brush-matrix-in-parallel");
    }

    @Test
    void rowsThatAreClickedInTheTableAreMarkedInBothFigures() throws Exception {
        figure("parallel");
        tab(0);
        NatTable table = view.samples().control();
        click(table, 3, 0);
        click(table, 7, SWT.MOD1);
        assertEquals(2, view.selected().size());
        TreeSet<Integer> chosen = inTable();
        Ui.screenshot("study-brush-table");
        tab(2);
        Ui.until("lines marked", () -> marked().equals(chosen));
        Ui.screenshot("study-brush-table-in-parallel");
        figure("scatterMatrix");
        Ui.until("points marked", () -> marked().equals(chosen));
    }

    /** Where the table shows a sample, the mouse presses. */
    private static void click(NatTable table, int row, int keys) {
        var cell = table.getBoundsByPosition(3, row + 1);
        Point at = new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.type = type;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = 1;
            event.x = at.x;
            event.y = at.y;
            event.stateMask = keys | (type == SWT.MouseUp ? SWT.BUTTON1 : 0);
            table.notifyListeners(type, event);
        }
        Ui.settle();
    }
}
