package org.simloom.study.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.Setting;
import org.simloom.model.base.UniformDistribution;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyReport;
import org.simloom.study.StudyState;
import org.simloom.study.ui.internal.launch.StudyShortcut;
import org.simloom.ui.testing.Ui;

/** How studies look that do not go as they should, and one about scatter: each page of the view is opened. */
class StatesTest {
    private StudyProject project;
    private StudyView view;

    @AfterEach
    void close() throws Exception {
        Ui.page().hideView(view);
        project.delete();
    }

    private StudyReport run(String name, String deflection, Consumer<Study> change) throws Exception {
        project = new StudyProject(name, deflection, change);
        view = (StudyView) Ui.page().showView(StudyView.ID);
        view.choose(project.study());
        StudyShortcut.run(project.study(), 0);
        Ui.until("study run", () -> view.shown() != null && view.shown().file().toString().contains(name) && view.shown().report() != null
                && view.shown().report().state() != StudyState.RUNNING);
        return view.shown().report();
    }

    private void look(String name) throws Exception {
        for (int i = 0; i < view.tabs().getItemCount(); i++) {
            view.tabs().setSelection(i);
            Event event = new Event();
            event.item = view.tabs().getItem(i);
            view.tabs().notifyListeners(SWT.Selection, event);
            Ui.settle();
            Ui.until("drawn", () -> !view.figures().isDrawing());
            Ui.screenshot("study-state-" + name + "-" + i);
        }
    }

    /** The mouse rests on a row. */
    private void hover(int row) {
        NatTable table = view.samples().control();
        var cell = table.getBoundsByPosition(1, row + 1);
        Event event = new Event();
        event.x = cell.x + 5;
        event.y = cell.y + cell.height / 2;
        table.notifyListeners(SWT.MouseHover, event);
        Ui.settle();
    }

    @Test
    void samplesThatFailAreToldApartFromThoseThatDoNot() throws Exception {
        StudyReport report = run("beam-some-fail", "sqrt(height - 20) * length", study -> { });
        long failed = report.samples().stream().filter(s -> s.state() == SampleState.FAILED).count();
        assertTrue(failed > 3 && failed < 20, "failed: " + failed);
        assertEquals(24, report.samples().size());
        look("some-fail");
        view.tabs().setSelection(0);
        Sample bad = report.samples().stream().filter(s -> s.state() == SampleState.FAILED).findFirst().orElseThrow();
        hover(bad.index());
        Ui.until("the reason is said", () -> Arrays.stream(view.tabs().getDisplay().getShells()).filter(s -> s.isVisible())
                .flatMap(s -> Ui.all(s, CLabel.class).stream()).anyMatch(label -> label.getText().equals(bad.problem().message())));
        Ui.screenshot("study-state-some-fail-why");
    }

    @Test
    void aStudyThatFailsEverywhereSaysWhyAndWhatToChange() throws Exception {
        StudyReport report = run("beam-all-fail", "sqrt(0 - height)", study -> { });
        assertTrue(report.samples().stream().allMatch(s -> s.state() == SampleState.FAILED));
        look("all-fail");
        String said = String.join("\n", Ui.all(view.tabs().getParent(), Label.class).stream().map(Label::getText).toList());
        assertTrue(report.outcome() == null || report.outcome().notes().stream().allMatch(note -> said.contains(note.message().replace("&", "&&"))), said);
    }

    @Test
    void aStudyAboutScatterShowsItsQuantiles() throws Exception {
        StudyReport report = run("beam-scatter", "length / height", study -> {
            study.getMethod().setKind(MethodKind.MONTE_CARLO);
            Setting samples = BaseFactory.eINSTANCE.createSetting();
            samples.setName("samples");
            samples.setValue("200");
            study.getMethod().getSettings().clear();
            study.getMethod().getSettings().add(samples);
            study.getVariables().forEach(variable -> {
                UniformDistribution scatter = BaseFactory.eINSTANCE.createUniformDistribution();
                scatter.setLower(variable.getLower());
                scatter.setUpper(variable.getUpper());
                variable.setDistribution(scatter);
            });
            study.getResponses().forEach(response -> response.setRole(ResponseRole.OBSERVED));
        });
        assertEquals(200, report.samples().size());
        look("scatter");
        view.tabs().setSelection(1);
        Combo titles = Ui.find((Composite) view.tabs().getItem(1).getControl(), Combo.class);
        List<String> all = Arrays.asList(titles.getItems());
        assertEquals(report.outcome().tables().stream().map(table -> table.title()).toList(), all);
        for (String title : all) {
            titles.select(all.indexOf(title));
            titles.notifyListeners(SWT.Selection, new Event());
            Ui.settle();
            Ui.screenshot("study-state-scatter-table-" + all.indexOf(title));
        }
    }
}
