package org.simloom.deck.ui.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Examination;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.store.RunState;
import org.simloom.tool.Cancellation;
import org.simloom.ui.testing.Projects;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

class DeckImportWizardTest {
    private static final Path CANTILEVER =
            Path.of("../../training/org.simloom.examples/examples/calculix-deck/cantilever.inp").toAbsolutePath();

    private WizardDialog dialog;

    @BeforeEach
    @AfterEach
    void emptyWorkspace() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        Ui.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            Projects.delete(project);
        }
    }

    private void open(IStructuredSelection selection) {
        dialog = Ui.open(new DeckImportWizard(), selection);
    }

    private <T extends org.eclipse.swt.widgets.Control> List<T> all(Class<T> kind) {
        return Ui.all((org.eclipse.swt.widgets.Composite) dialog.getCurrentPage().getControl(), kind);
    }

    private void enter(String deck) {
        Text text = all(Text.class).get(0);
        text.setText(deck);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();
    }

    private void press(int id) {
        Ui.press(dialog, id);
    }

    private void check(Table table, TableItem item, boolean yes) {
        item.setChecked(yes);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
        Ui.settle();
    }

    /** Clicks into a cell, types and presses Enter. */
    private static void edit(Table table, TableItem item, int column, String text) {
        var cell = item.getTextBounds(column);
        Event click = new Event();
        click.button = 1;
        click.count = 1;
        click.x = cell.x + 5;
        click.y = cell.y + cell.height / 2;
        table.setSelection(item);
        table.notifyListeners(SWT.MouseDown, click);
        Ui.until("the cell is open", () -> editor(table) != null);
        Text editor = editor(table);
        editor.setText(text);
        editor.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();
    }

    private static Text editor(Table table) {
        return Ui.all(table, Text.class).stream().filter(Text::isVisible).findFirst().orElse(null);
    }

    private static TableItem item(Table table, int column, String text) {
        return Arrays.stream(table.getItems()).filter(i -> i.getText(column).equals(text)).findFirst().orElseThrow(
                () -> new AssertionError(text + " in " + Arrays.stream(table.getItems()).map(i -> i.getText(column)).toList()));
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    @Test
    void aDeckBecomesAWorkflowOfANewTrustedProjectWhichRuns() throws Exception {
        open(StructuredSelection.EMPTY);
        assertFalse(dialog.getCurrentPage().isPageComplete());
        enter(CANTILEVER.toString());
        assertTrue(all(Combo.class).get(1).getText().startsWith("mm-t-s"), all(Combo.class).get(1).getText());
        Ui.screenshot("deck");
        press(IDialogConstants.NEXT_ID);
        Table table = all(Table.class).get(0);
        check(table, item(table, 0, "steel_density"), true);
        Ui.screenshot("deck-parameters");
        press(IDialogConstants.NEXT_ID);
        Ui.screenshot("deck-outputs");
        press(IDialogConstants.FINISH_ID);
        IProject project = project("cantilever");
        Path workflow = project.getFile("cantilever.simflow").getLocation().toPath();
        assertTrue(SimloomServices.trust().isTrusted(project.getLocation().toPath()));
        assertEquals("cantilever.simflow", Ui.page().getActiveEditor().getTitle());
        assertEquals(List.of(), new Examination(SimloomServices.catalog()).file(workflow).stream()
                .filter(p -> p.severity() == Severity.ERROR).toList());
        Ui.screenshot("deck-workflow");
        RunResult result = SimloomServices.engine().run(RunRequest.of(workflow), RunListener.NONE, Cancellation.NEVER);
        assertEquals(RunState.SUCCEEDED, result.state(), () -> result.problems().toString());
        assertNotNull(result.outputs().get("max_displacement"));
    }

    @Test
    void namesAndUnitsAreChangedInTheTableAndChecked() throws Exception {
        open(StructuredSelection.EMPTY);
        enter(CANTILEVER.toString());
        press(IDialogConstants.NEXT_ID);
        Table table = all(Table.class).get(0);
        edit(table, item(table, 0, "load_tip_3"), 0, "steel_youngs_modulus");
        assertTrue(dialog.getCurrentPage().getErrorMessage().contains("steel_youngs_modulus"));
        assertFalse(dialog.getCurrentPage().isPageComplete());
        Ui.screenshot("deck-problem");
        edit(table, item(table, 1, "-4.76190476"), 0, "force");
        edit(table, item(table, 0, "force"), 2, "Newton");
        assertTrue(dialog.getCurrentPage().getErrorMessage().contains("Newton"));
        edit(table, item(table, 0, "force"), 2, "kN");
        assertNull(dialog.getCurrentPage().getErrorMessage());
        press(IDialogConstants.FINISH_ID);
        String model = Files.readString(project("cantilever").getFile("cantilever.simflow").getLocation().toPath());
        assertTrue(model.contains("unit=\"kN\" value=\"-4.76190476 kN\""), model);
    }

    @Test
    void anyNumberOfTheDecksTextCanBeAddedAndMeshDataCannot() {
        open(StructuredSelection.EMPTY);
        enter(CANTILEVER.toString());
        press(IDialogConstants.NEXT_ID);
        StyledText text = all(StyledText.class).get(0);
        Table table = all(Table.class).get(0);
        int rows = table.getItemCount();
        int boundary = text.getText().indexOf("fixed, 1, 3");
        text.setSelection(boundary + "fixed, 1, ".length());
        Ui.until("the number is seen", () -> add().isEnabled());
        add().notifyListeners(SWT.Selection, new Event());
        assertEquals(rows + 1, table.getItemCount());
        assertEquals("3", table.getItem(rows).getText(1));
        assertTrue(table.getItem(rows).getChecked());
        text.setSelection(text.getText().indexOf("fixed, 1, 3"));
        add().notifyListeners(SWT.Selection, new Event());
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        assertEquals(rows + 1, table.getItemCount());
        text.setSelection(text.getOffsetAtLine(3));
        Ui.until("mesh data is seen", () -> !add().isEnabled());
    }

    private Button add() {
        return all(Button.class).get(all(Button.class).size() - 1);
    }

    @Test
    void theFilterShowsWhatIsLookedForAndForgetsNothing() {
        open(StructuredSelection.EMPTY);
        enter(CANTILEVER.toString());
        press(IDialogConstants.NEXT_ID);
        Table table = all(Table.class).get(0);
        Text filter = all(Text.class).get(0);
        filter.setText("load tip");
        assertEquals(1, table.getItemCount());
        check(table, table.getItem(0), false);
        filter.setText("");
        assertTrue(table.getItemCount() > 3);
        assertFalse(item(table, 0, "load_tip_3").getChecked());
        assertTrue(item(table, 0, "steel_youngs_modulus").getChecked());
    }

    @Test
    void whatIsWrongWithADeckIsSaidBeforeAnythingIsMade() throws Exception {
        IProject project = project("strange");
        project.create(null);
        project.open(null);
        Path deck = project.getLocation().toPath().resolve("덱.inp");
        Files.writeString(deck, Files.readString(CANTILEVER).replace("*BOUNDARY\n", "*BOUNDRY\n"));
        project.refreshLocal(1, null);
        open(new StructuredSelection(project.getFile("덱.inp")));
        Ui.until("read", () -> dialog.getCurrentPage().isPageComplete());
        Table findings = all(Table.class).get(0);
        assertTrue(Arrays.stream(findings.getItems()).anyMatch(i -> i.getText().contains("*BOUNDRY")));
        Ui.screenshot("deck-findings");
        press(IDialogConstants.FINISH_ID);
        assertTrue(project.getFile("덱.simflow").exists());
        assertTrue(project.getFile("덱-template.inp").exists());
        assertFalse(SimloomServices.trust().isTrusted(project.getLocation().toPath()));
    }

    @Test
    void whatIsNoDeckIsRefused() throws Exception {
        IProject project = project("strange");
        project.create(null);
        project.open(null);
        Path file = project.getLocation().toPath().resolve("readme.inp");
        Files.writeString(file, "Dear reader,\n* this is a list\n");
        open(StructuredSelection.EMPTY);
        enter(file.toString());
        assertTrue(dialog.getCurrentPage().getErrorMessage().contains("readme.inp"));
        assertFalse(dialog.getCurrentPage().isPageComplete());
        enter(file + "x");
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
    }
}
