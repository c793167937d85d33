package org.simloom.study.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simloom.study.StudyState;
import org.simloom.study.ui.internal.launch.StudyShortcut;
import org.simloom.ui.testing.Ui;

/** Brackets that gmsh meshes and CalculiX bends, and what the sliders say of the stress on the next one. */
class WhatIfFieldTest {
    private FieldProject project;
    private StudyView view;

    @AfterEach
    void close() throws Exception {
        Ui.page().hideView(view);
        project.delete();
    }

    private void run(int samples, String... variables) throws Exception {
        project = new FieldProject("bracket-fields", samples, Locale.getDefault().getLanguage().equals("ko"), variables);
        view = (StudyView) Ui.page().showView(StudyView.ID);
        view.choose(project.study());
        Ui.until("study read", () -> view.shown() != null);
        assertEquals(java.util.List.of(), view.shown().problems());
        StudyShortcut.run(project.study(), 0);
        Ui.until("study run", () -> view.shown().report() != null && view.shown().report().state() == StudyState.SUCCEEDED
                && view.shown().report().samples().size() == samples);
        Ui.page().setPartState(Ui.page().findViewReference(StudyView.ID), org.eclipse.ui.IWorkbenchPage.STATE_MAXIMIZED);
        view.tabs().setSelection(3);
        Event event = new Event();
        event.item = view.tabs().getItem(3);
        view.tabs().notifyListeners(SWT.Selection, event);
    }

    private Object page(String expression) {
        return view.whatIf().pane().part().evaluate(expression);
    }

    private String part() {
        return String.valueOf(page("window.simloomField ? JSON.stringify([simloomField.label, simloomField.unit, simloomField.points.length,"
                + " simloomField.points[4], simloomField.values[7]]) : ''"));
    }

    @Test
    void theStressIsShownOnTheShapeAtTheSlidersAndFollowsThem() throws Exception {
        run(14, "thickness 5 8 " + label("Thickness", "두께"), "fillet 5 11 " + label("Bend radius", "굽힘 반지름"));
        Ui.until("field", () -> part().contains("MPa"));
        Ui.settle();
        String before = part();
        Ui.screenshot("study-what-if-field");
        view.whatIf().pane().move("thickness", 8);
        view.whatIf().pane().move("fillet", 11);
        Ui.until("field follows", () -> !part().equals(before));
        Ui.settle();
        Ui.screenshot("study-what-if-field-moved");
        Combo combo = Ui.find((Composite) view.whatIf().control(), Combo.class);
        assertTrue(combo.getItemCount() >= 2, Arrays.toString(combo.getItems()));
        combo.select(1);
        combo.notifyListeners(SWT.Selection, new Event());
        Ui.until("displacement", () -> part().contains("mm"));
        assertNotEquals(before, part());
        Ui.settle();
        Ui.screenshot("study-what-if-displacement");
    }

    @Test
    void meshesThatDifferAreToldInPlaceOfThePart() throws Exception {
        run(4, "size 6 14 " + label("Element size", "요소 크기"));
        Ui.until("refusal", () -> Ui.all((Composite) view.whatIf().control(), Label.class).stream()
                .anyMatch(label -> label.getText().contains(label("another mesh", "다릅니다"))));
        assertEquals("", part());
        assertNotNull(Ui.find((Composite) view.whatIf().control(), Combo.class));
        Ui.settle();
        Ui.screenshot("study-what-if-topology");
    }

    private static String label(String english, String korean) {
        return Locale.getDefault().getLanguage().equals("ko") ? korean : english;
    }
}
