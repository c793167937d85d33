package org.simloom.study.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyReport;
import org.simloom.study.StudyState;
import org.simloom.study.ui.internal.Texts;
import org.simloom.ui.testing.Ui;

/** From an empty workspace to the report of a study with gmsh and CalculiX, by what a window offers and nothing else. */
class NewcomerTest {
    private static final String EXAMPLE = "plate-with-hole";
    private static final int SAMPLES = 8;

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        if (Ui.page().findView(StudyView.ID) != null) {
            Ui.page().hideView(Ui.page().findView(StudyView.ID));
        }
        Ui.until("deleted", () -> {
            try {
                Newcomer.project(EXAMPLE).delete(true, true, null);
                return true;
            } catch (org.eclipse.core.runtime.CoreException | org.eclipse.core.runtime.OperationCanceledException e) {
                return false;
            }
        });
    }

    @Test
    void anExampleBecomesAStudyThatIsRunLookedAtConfirmedAndReported() throws Exception {
        example();
        study();
        ScrolledForm page = Newcomer.page();
        fill(page);
        Newcomer.run(page);
        StudyView view = watched();
        lookedAt(view);
        confirmed(view);
        reported(view);
    }

    private static void example() throws Exception {
        WizardDialog dialog = Newcomer.wizard("org.simloom.workbench.wizard.example", StructuredSelection.EMPTY);
        org.eclipse.swt.widgets.List list = Ui.find(dialog.getShell(), org.eclipse.swt.widgets.List.class);
        String wanted = korean() ? "구멍" : "hole";
        list.setSelection(java.util.stream.IntStream.range(0, list.getItemCount()).filter(i -> list.getItem(i).contains(wanted)).findFirst().orElseThrow());
        list.notifyListeners(SWT.Selection, new Event());
        Ui.screenshot("newcomer-1-example");
        Newcomer.finish(dialog);
        Ui.until("example", () -> Newcomer.file(EXAMPLE, "plate.simflow").exists());
    }

    private static void study() throws Exception {
        WizardDialog dialog = Newcomer.wizard("org.simloom.workbench.wizard.study", new StructuredSelection(Newcomer.file(EXAMPLE, "plate.simflow")));
        assertEquals("plate.simflow", Ui.find(dialog.getShell(), Combo.class).getText());
        Ui.all(dialog.getShell(), Text.class).stream().filter(text -> text.getText().startsWith("study")).findFirst().orElseThrow().setText("holes");
        Ui.screenshot("newcomer-2-study");
        Newcomer.finish(dialog);
        Ui.until("opened", () -> Ui.page().getActiveEditor() != null && Ui.page().getActiveEditor().getTitle().equals("holes.simstudy"));
    }

    private static void fill(ScrolledForm page) throws Exception {
        Table variables = Ui.all(page, Table.class).get(0);
        Newcomer.press(variables, 0, 2);
        Newcomer.typing(variables).setText("10");
        Newcomer.typing(variables).traverse(SWT.TRAVERSE_TAB_NEXT);
        Ui.settle();
        Text highest = Newcomer.typing(variables);
        assertEquals("22", highest.getText(), "Tab goes to the next cell");
        highest.setText("3 cm");
        Ui.screenshot("newcomer-3-typing");
        highest.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.until("range", () -> variables.getItem(0).getText(2).equals("10") && variables.getItem(0).getText(3).equals("30"));
        Newcomer.add(page, "page.add.variables", List.of("width"), "newcomer-4-inputs");
        Newcomer.add(page, "page.add.responses", List.of("max_stress"), "newcomer-5-outputs");
        Ui.until("rows", () -> variables.getItemCount() == 2 && Ui.all(page, Table.class).get(1).getItemCount() == 2);
        Text samples = Ui.find(page, Text.class, text -> "samples".equals(text.getData("org.simloom.study.option")));
        assertEquals("20", samples.getText());
        samples.setText(Integer.toString(SAMPLES));
        Ui.settle();
        Ui.screenshot("newcomer-6-page");
    }

    /** The view comes by itself, and its table fills while the study runs. */
    private static StudyView watched() throws Exception {
        Ui.until("view", () -> Ui.page().findView(StudyView.ID) != null && Ui.page().isPartVisible(Ui.page().findView(StudyView.ID)));
        StudyView view = (StudyView) Ui.page().findView(StudyView.ID);
        assertEquals("holes.simstudy", view.file().getName());
        // how many are seen before the last has ended depends on the machine
        Ui.until("samples", () -> report(view) != null && ended(view) > 0);
        Ui.screenshot("newcomer-7-running");
        Ui.until("study run", () -> report(view).state() == StudyState.SUCCEEDED);
        assertEquals(SAMPLES, report(view).samples().stream().filter(s -> s.state() == SampleState.SUCCEEDED).count());
        Ui.screenshot("newcomer-8-samples");
        return view;
    }

    private static StudyReport report(StudyView view) {
        return view.shown() == null ? null : view.shown().report();
    }

    private static long ended(StudyView view) {
        return report(view).samples().stream().filter(Sample::ended).count();
    }

    private static void lookedAt(StudyView view) throws Exception {
        Ui.page().setPartState(Ui.page().findViewReference(StudyView.ID), org.eclipse.ui.IWorkbenchPage.STATE_MAXIMIZED);
        for (String tab : List.of("findings", "figures")) {
            tab(view, tab);
            if (tab.equals("figures")) {
                Combo titles = Ui.find((Composite) view.figures().control(), Combo.class);
                Ui.until("figures", () -> titles.getItemCount() > 3);
                for (String figure : titles.getItems()) {
                    titles.select(titles.indexOf(figure));
                    titles.notifyListeners(SWT.Selection, new Event());
                    Ui.until(figure, () -> !view.figures().isDrawing() && Boolean.TRUE.equals(view.figures().browser().evaluate("!!simloomFigures.chart('figure')")));
                    int at = Arrays.asList(titles.getItems()).indexOf(figure);
                    Ui.screenshot("newcomer-9-figure-" + at);
                }
            } else {
                Ui.screenshot("newcomer-9-" + tab);
            }
        }
    }

    private static void tab(StudyView view, String key) {
        int index = Arrays.stream(view.tabs().getItems()).map(item -> item.getText()).toList().indexOf(Texts.get("view." + key));
        view.tabs().setSelection(index);
        Event event = new Event();
        event.item = view.tabs().getItem(index);
        view.tabs().notifyListeners(SWT.Selection, event);
        Ui.settle();
    }

    private static String page(StudyView view, String expression) {
        return String.valueOf(view.whatIf().pane().sliders().evaluate(expression));
    }

    /** A slider is dragged, and the chain runs where it stands. */
    private static void confirmed(StudyView view) throws Exception {
        tab(view, "whatIf");
        String predicted = "document.querySelectorAll('#figure .value')[2] ? document.querySelectorAll('#figure .value')[2].textContent : ''";
        Ui.until("predicted", () -> page(view, predicted).contains("±"));
        Ui.until("why there is no part", () -> Ui.all((Composite) view.whatIf().control(), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(".frd")));
        String before = page(view, predicted);
        page(view, "(() => { const s = document.querySelector('#figure input'); s.value = '25'; s.dispatchEvent(new Event('input', {bubbles: true}));"
                + " s.dispatchEvent(new Event('change', {bubbles: true})); return ''; })()");
        Ui.until("prediction follows", () -> !page(view, predicted).equals(before));
        Ui.screenshot("newcomer-10-what-if");
        page(view, "(() => { document.querySelector('#figure button').click(); return ''; })()");
        Ui.until("said that it runs", () -> page(view, "document.querySelector('#figure .warning').textContent").equals(Texts.get("whatIf.running")));
        Ui.screenshot("newcomer-11-confirming");
        Ui.until("confirmed", () -> report(view).samples().size() == SAMPLES + 1 && report(view).sample(SAMPLES).orElseThrow().state() == SampleState.SUCCEEDED);
        Sample sample = report(view).sample(SAMPLES).orElseThrow();
        assertEquals(25, sample.point()[0], 0.02);
        String said = korean() ? "확인값" : "confirmed";
        Ui.until("the answer is shown", () -> page(view, "document.querySelector('#figure').textContent").contains(said));
        Ui.until("the next can be confirmed", () -> "true".equals(page(view, "String(!!document.querySelector('#figure button'))")));
        Ui.screenshot("newcomer-12-confirmed");
    }

    private static void reported(StudyView view) throws Exception {
        Path file = Newcomer.project(EXAMPLE).getLocation().toPath().resolve("holes.html");
        Exports.report(view.getSite().getShell(), view.shown(), file);
        Ui.until("report opened", () -> Ui.page().getActiveEditor() != null && Ui.page().getActiveEditor().getEditorSite().getId().equals("org.eclipse.ui.browser.editor"));
        assertTrue(Files.size(file) > 100_000);
        Ui.until("seen in the explorer", () -> Newcomer.file(EXAMPLE, "holes.html").exists());
        Control browser = Ui.find(Ui.window().getShell(), org.eclipse.swt.browser.Browser.class,
                b -> b.isVisible() && b.getUrl().endsWith("holes.html"));
        Ui.until("report drawn", () -> Boolean.TRUE.equals(((org.eclipse.swt.browser.Browser) browser).evaluate("return document.querySelectorAll('canvas, svg').length > 0;")));
        Ui.screenshot("newcomer-13-report");
    }

    private static boolean korean() {
        return java.util.Locale.getDefault().getLanguage().equals("ko");
    }
}
