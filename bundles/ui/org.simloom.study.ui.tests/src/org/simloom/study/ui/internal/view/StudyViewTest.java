package org.simloom.study.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyState;
import org.simloom.study.ui.internal.launch.StudyShortcut;
import org.simloom.ui.testing.Ui;

/** A study run in the window, and all that its view shows of it. */
class StudyViewTest {
    private StudyProject project;
    private StudyView view;

    @BeforeEach
    void open() throws Exception {
        project = new StudyProject("beam-study");
        view = (StudyView) Ui.page().showView(StudyView.ID);
        view.choose(project.study());
        Ui.until("study read", () -> view.shown() != null && view.shown().file().toString().contains("beam-study") && view.shown().definition() != null);
    }

    @AfterEach
    void close() throws Exception {
        Ui.page().hideView(view);
        project.delete();
    }

    private void run(int samples, int expected) {
        StudyShortcut.run(project.study(), samples);
        Ui.until("study of " + expected + " samples", () -> view.shown().report() != null
                && view.shown().report().state() == StudyState.SUCCEEDED && view.shown().report().samples().size() == expected);
    }

    private void tab(int index) {
        view.tabs().setSelection(index);
        Event event = new Event();
        event.item = view.tabs().getItem(index);
        view.tabs().notifyListeners(org.eclipse.swt.SWT.Selection, event);
        Ui.settle();
    }

    @Test
    void aStudyThatWasNeverRunSaysSo() throws Exception {
        assertEquals(List.of(), view.shown().problems());
        assertEquals(null, view.shown().report());
        Ui.screenshot("study-never");
    }

    @Test
    void samplesFindingsAndFiguresAreShownAndExtensionKeepsWhatThereIs() throws Exception {
        run(0, 24);
        assertTrue(view.shown().report().samples().stream().allMatch(s -> s.state() == SampleState.SUCCEEDED));
        Ui.screenshot("study-samples");
        List<double[]> before = view.shown().report().samples().stream().map(Sample::point).toList();
        run(40, 40);
        IntStream.range(0, 24).forEach(i -> org.junit.jupiter.api.Assertions.assertArrayEquals(before.get(i),
                view.shown().report().samples().get(i).point()));
        tab(1);
        Ui.screenshot("study-findings");
        tab(2);
        Ui.until("figures", () -> !"0".equals(String.valueOf(view.figures().browser().evaluate(
                "String(document.querySelectorAll('#figure canvas, #figure svg').length)"))));
        Ui.settle();
        Ui.screenshot("study-figures");
        var picture = view.figures().picture();
        for (String name : List.of("figure.svg", "figure.png")) {
            java.nio.file.Path file = java.nio.file.Path.of("target", name);
            picture.write(file);
            byte[] bytes = java.nio.file.Files.readAllBytes(file);
            assertTrue(name.endsWith("png") ? bytes[1] == 'P' && bytes[2] == 'N' : new String(bytes, java.nio.charset.StandardCharsets.UTF_8).startsWith("<svg"), name);
        }
        tab(3);
        Ui.settle();
        Ui.screenshot("study-what-if");
    }

    @Test
    void aStudyThatCannotBeReadSaysWhy() throws Exception {
        project.damage();
        view.refresh();
        Ui.until("problem", () -> !view.shown().problems().isEmpty());
        Ui.screenshot("study-damaged");
    }
}
