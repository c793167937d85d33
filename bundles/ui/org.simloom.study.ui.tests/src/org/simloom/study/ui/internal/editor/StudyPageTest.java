package org.simloom.study.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.pages.ModelPage;
import org.simloom.model.base.Setting;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.edit.command.Edits;
import org.simloom.model.edit.command.StudyEdits;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyPackage;
import org.simloom.study.ui.internal.view.StudyProject;
import org.simloom.ui.testing.Ui;

/** The page of a study, as somebody uses it who has never written one. */
class StudyPageTest {
    private static final int NARROW = 640;

    private StudyProject project;
    private ModelEditor editor;
    private Composite page;

    @BeforeEach
    void open() throws Exception {
        project = new StudyProject("beam-page");
        editor = (ModelEditor) IDE.openEditor(Ui.page(), project.study());
        editor.setActivePage("org.simloom.study.page");
        Ui.settle();
        Ui.until("page", () -> shown().isPresent());
        page = shown().orElseThrow();
    }

    private static Optional<Composite> shown() {
        return all(Ui.window().getShell()).filter(ScrolledForm.class::isInstance).filter(Control::isVisible).map(Composite.class::cast)
                .filter(form -> tables(form).size() == 2).findFirst();
    }

    @AfterEach
    void close() throws Exception {
        Ui.page().closeEditor(editor, false);
        project.delete();
    }

    private static Stream<Control> all(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), all(inner)) : Stream.of(child));
    }

    private static List<Table> tables(Composite parent) {
        return all(parent).filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private Study study() {
        return (Study) editor.document().root();
    }

    /** The widget of an option, once the page shows it. */
    private Control option(String name, Class<? extends Control> kind) {
        Ui.until(name, () -> all(page).anyMatch(control -> name.equals(control.getData(OptionRow.KEY)) && kind.isInstance(control)));
        return all(page).filter(control -> name.equals(control.getData(OptionRow.KEY))).findFirst().orElseThrow();
    }

    private Combo methods() {
        return all(page).filter(Combo.class::isInstance).map(Combo.class::cast).filter(combo -> combo.getItemCount() == MethodKind.values().length).findFirst().orElseThrow();
    }

    private void choose(String part) {
        Combo combo = methods();
        combo.select(Stream.of(combo.getItems()).filter(item -> item.contains(part)).map(combo::indexOf).findFirst().orElseThrow());
        combo.notifyListeners(SWT.Selection, null);
        Ui.settle();
    }

    private String given(String name) {
        return study().getMethod().getSettings().stream().filter(setting -> name.equals(setting.getName())).map(Setting::getValue).findFirst().orElse(null);
    }

    @Test
    void inputsAndOutputsStandWithTheirUnitsAndEveryOptionIsExplained() throws Exception {
        assertEquals("mm", tables(page).get(0).getItem(0).getText(4));
        assertEquals("500 mm", tables(page).get(0).getItem(0).getText(1));
        assertEquals("300", tables(page).get(0).getItem(0).getText(2));
        assertEquals("mm2", tables(page).get(1).getItem(1).getText(3));
        assertEquals("24", ((Text) option("samples", Text.class)).getText());
        assertTrue(all(page).anyMatch(control -> control instanceof Label label && label.getText().equals(org.simloom.study.MethodOptions.of(MethodKind.LATIN_HYPERCUBE).get(0).explanation())));
        Ui.screenshot("study-page");
    }

    @Test
    void anotherMethodBringsItsOptionsAndTellsWhichOfTheOldOnesItDoesNotHave() throws Exception {
        choose(ElementLabels.literal(MethodKind.BAYESIAN));
        assertEquals(MethodKind.BAYESIAN, study().getMethod().getKind());
        option("batch", Text.class);
        option("samples", Button.class);
        Ui.screenshot("study-page-strange-option");
        option("samples", Button.class).notifyListeners(SWT.Selection, null);
        Ui.settle();
        assertNull(given("samples"));
        Ui.until("the option is gone", () -> all(page).noneMatch(control -> "samples".equals(control.getData(OptionRow.KEY))));
        editor.document().stack().undo();
        editor.document().stack().undo();
        Ui.settle();
        assertEquals(MethodKind.LATIN_HYPERCUBE, study().getMethod().getKind());
        Text samples = (Text) option("samples", Text.class);
        Ui.until("the value is back", () -> samples.getText().equals("24"));
    }

    @Test
    void whatAnOptionDoesNotTakeIsSaidAndNotTaken() throws Exception {
        Text samples = (Text) option("samples", Text.class);
        samples.setText("many");
        Ui.settle();
        assertEquals("24", given("samples"));
        Ui.screenshot("study-page-wrong-option");
        samples.setText("40");
        Ui.settle();
        assertEquals("40", given("samples"));
        samples.setText("");
        Ui.settle();
        assertNull(given("samples"));
    }

    private void execute(org.eclipse.emf.common.command.Command command) {
        editor.document().stack().execute(command);
        Ui.settle();
    }

    private List<Button> limits() {
        return all(page).filter(control -> "limits".equals(control.getData(OptionRow.KEY))).map(Button.class::cast).toList();
    }

    private void press(Button box) {
        box.setSelection(!box.getSelection());
        box.notifyListeners(SWT.Selection, null);
        Ui.settle();
    }

    @Test
    void ofTheLimitsOfAStudySomeAreTicked() throws Exception {
        choose(ElementLabels.literal(MethodKind.ACTIVE_LEARNING));
        assertEquals(List.of(), limits(), "no response is a constraint");
        var domain = editor.document().domain();
        for (var response : study().getResponses()) {
            execute(Edits.set(domain, response, StudyPackage.Literals.RESPONSE__ROLE, ResponseRole.CONSTRAINT));
        }
        Ui.until("boxes", () -> limits().size() == 2);
        assertFalse(limits().get(0).isEnabled(), "responses are learnt, not limits");
        execute(StudyEdits.option(domain, study().getMethod(), "purpose", "limitState"));
        Ui.until("enabled", () -> limits().stream().allMatch(box -> box.isEnabled() && box.getSelection()));
        press(limits().get(1));
        assertEquals("deflection", given("limits"));
        Ui.screenshot("study-page-limits");
        press(limits().get(0));
        assertEquals("deflection", given("limits"), "one at least");
        assertTrue(limits().get(0).getSelection());
        press(limits().get(1));
        assertNull(given("limits"), "all of them are the usual");
        execute(StudyEdits.option(domain, study().getMethod(), "limits", "strain"));
        Ui.until("what is named and is not there can be taken away", () -> limits().size() == 3 && limits().get(2).getSelection());
    }

    @Test
    void allOfItIsSeenInANarrowEditor() throws Exception {
        Shell window = Ui.window().getShell();
        Ui.page().setPartState(Ui.page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        try {
            for (MethodKind kind : MethodKind.values()) {
                choose(ElementLabels.literal(kind));
                window.setSize(NARROW, window.getSize().y);
                Ui.until("narrow", () -> page.getClientArea().width < NARROW);
                Ui.screenshot("study-page-narrow-" + kind.getLiteral());
                assertTrue(((ScrolledForm) page).getMinWidth() <= page.getClientArea().width,
                        () -> kind + " needs " + ((ScrolledForm) page).getMinWidth() + " of " + page.getClientArea().width);
                for (Control control : all(page).filter(one -> one.isVisible() && !(one instanceof Label label && label.getText().isEmpty())).toList()) {
                    int right = page.getDisplay().map(control, page, control.getSize()).x;
                    assertTrue(right <= page.getClientArea().width, () -> kind + ": " + control + " ends at " + right);
                }
            }
        } finally {
            Ui.page().setPartState(Ui.page().getReference(editor), IWorkbenchPage.STATE_RESTORED);
            window.setBounds(window.getDisplay().getBounds());
        }
    }

    @Test
    void aNumberTypedInAnotherUnitIsConverted() throws Exception {
        var viewer = ((StudyPage) editor.getAdapter(ModelPage.class)).variables().viewer;
        viewer.editElement(study().getVariables().get(0), 3);
        Text text = all(tables(page).get(0)).filter(Text.class::isInstance).map(Text.class::cast).filter(Control::isVisible).findFirst().orElseThrow();
        text.setText("0.7 m");
        text.notifyListeners(SWT.DefaultSelection, null);
        Ui.settle();
        assertEquals(700, study().getVariables().get(0).getUpper(), 1e-9);
    }

    @Test
    void outputsAreAddedFromAListOfThoseTheWorkflowHas() throws Exception {
        Table responses = tables(page).get(1);
        responses.setSelection(0);
        responses.notifyListeners(SWT.Selection, null);
        press(responses, org.simloom.study.ui.internal.Texts.get("page.remove"));
        assertEquals(1, study().getResponses().size());
        Display.getCurrent().asyncExec(() -> accept());
        press(responses, org.simloom.study.ui.internal.Texts.get("page.add.responses"));
        assertEquals(List.of("mass", "deflection"), study().getResponses().stream().map(response -> response.getName()).toList());
        assertEquals(ResponseRole.OBSERVED, study().getResponses().get(1).getRole());
        assertFalse(study().getResponses().get(1).getPort().eIsProxy());
    }

    /** Ticks all in the dialog and presses OK. */
    private static void accept() {
        Shell dialog = Display.getCurrent().getActiveShell();
        Shell shown = dialog != null && dialog.getParent() != null ? dialog : Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null).findFirst().orElseThrow();
        Ui.screenshot("study-page-add");
        Table list = tables(shown).get(0);
        for (var item : list.getItems()) {
            item.setChecked(true);
            org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
            event.item = item;
            event.detail = SWT.CHECK;
            list.notifyListeners(SWT.Selection, event);
        }
        all(shown).filter(Button.class::isInstance).map(Button.class::cast).filter(button -> button == shown.getDefaultButton()).findFirst().orElseThrow().notifyListeners(SWT.Selection, null);
    }

    private void press(Table beside, String text) {
        all(beside.getParent().getParent()).filter(control -> control instanceof Button button && button.getText().equals(text)).findFirst().orElseThrow().notifyListeners(SWT.Selection, null);
        Ui.settle();
    }
}
