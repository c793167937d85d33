package org.simloom.tool.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.engine.Examination;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.ToolCatalog;
import org.simloom.ui.testing.Projects;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

/** The wizard as a user handles it, with real commands. */
class ToolWizardTest {
    private static final int FIRST_COLUMN = 0;

    @TempDir
    Path folder;
    private IProject project;
    private WizardDialog dialog;

    @BeforeEach
    void aProjectAndACommandThatWorks() throws Exception {
        Ui.page();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("wizard");
        project.create(null);
        project.open(null);
        Files.writeString(folder.resolve("scale.py"), """
                import json, sys
                data = [float(x) for x in open(sys.argv[1])]
                factor = float(sys.argv[3])
                json.dump({'mean': {'value': factor * sum(data) / len(data), 'unit': 'mm'}}, open('mean.json', 'w'))
                print('largest =', factor * max(data), 'mm')
                print('done')
                """);
        Files.writeString(folder.resolve("data.txt"), "1\n2\n6\n");
        dialog = Ui.open(new ToolWizard(), new StructuredSelection(project));
    }

    @AfterEach
    void closeAll() throws Exception {
        if (dialog.getShell() != null) {
            dialog.close();
        }
        Ui.page().closeAllEditors(false);
        Projects.delete(project);
    }

    @Test
    void aCommandBecomesAToolPageByPage() throws Exception {
        Text line = texts().get(0);
        assertEquals(project.getLocation().toOSString(), texts().get(1).getText());
        line.setText("python3 scale.py data.txt | tail");
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        line.setText("python3 scale.py data.txt --factor 2.5");
        texts().get(1).setText(folder.toString());
        assertFalse(button(IDialogConstants.NEXT_ID).isEnabled());
        press("command.try");
        assertNull(dialog.getCurrentPage().getErrorMessage());
        assertTrue(Ui.all(dialog.getShell(), Text.class).stream().anyMatch(t -> t.getText().contains("largest = 15.0 mm")));
        Ui.screenshot("tool-command");

        press(IDialogConstants.NEXT_ID);
        Table inputs = table();
        assertEquals(List.of("scale.py", "data.txt", "--factor", "2.5"), column(inputs, FIRST_COLUMN));
        type(inputs, 3, 4, "mm");
        assertEquals("mm", inputs.getItem(3).getText(4));
        press("inputs.try");
        Ui.screenshot("tool-inputs");

        press(IDialogConstants.NEXT_ID);
        Table outputs = table();
        assertTrue(column(outputs, 4).contains("mean.json#mean"), column(outputs, 4)::toString);
        check(outputs, column(outputs, 4).indexOf("stdout#largest"));
        Ui.screenshot("tool-outputs");

        press(IDialogConstants.NEXT_ID);
        assertFalse(button(IDialogConstants.NEXT_ID).isEnabled());
        press("success.try");
        assertTrue(table().getItemCount() > 2);
        assertTrue(button(IDialogConstants.NEXT_ID).isEnabled());
        Ui.screenshot("tool-success");

        press(IDialogConstants.NEXT_ID);
        press("place.try");
        assertNull(dialog.getCurrentPage().getErrorMessage());
        Ui.screenshot("tool-place");
        press(IDialogConstants.FINISH_ID);
        IFile file = project.getFile("scale.simtool");
        assertTrue(file.exists());
        Path path = file.getLocation().toPath();
        assertEquals(List.of(), new Examination(SimloomServices.catalog()).file(path));
        ToolDescriptor tool = ToolCatalog.read(path);
        assertEquals(List.of("data null", "factor mm"), tool.getInputs().stream().map(p -> p.getName() + " " + p.getUnit()).toList());
        assertTrue(tool.getOutputs().stream().anyMatch(p -> p.getName().equals("largest")));
        assertEquals("scale.simtool", Ui.page().getActiveEditor().getTitle());
        Ui.screenshot("tool-editor");
    }

    @Test
    void numbersOfAFileAreChosenOnAPageOfTheirOwn() throws Exception {
        texts().get(0).setText("python3 scale.py data.txt --factor 2.5");
        texts().get(1).setText(folder.toString());
        press("command.try");
        press(IDialogConstants.NEXT_ID);
        InputRow data = (InputRow) table().getItem(1).getData();
        choose(table(), 1, 1, InputRow.Use.TEMPLATE);
        assertEquals(InputRow.Use.TEMPLATE, data.use());
        press(IDialogConstants.NEXT_ID);
        assertEquals("fields", dialog.getCurrentPage().getName());
        check(table(), 2);
        type(table(), 2, 1, "last");
        Ui.screenshot("tool-fields");
        press(IDialogConstants.NEXT_ID);
        assertEquals("outputs", dialog.getCurrentPage().getName());
    }

    @Test
    void anExitCodeThatLiesIsShown() throws Exception {
        Files.writeString(folder.resolve("liar.sh"), "test -s \"$1\" || { echo '*ERROR: cannot open file'; exit 0; }\nwc -l < \"$1\" > lines.txt\necho Job finished\n");
        texts().get(0).setText("sh liar.sh data.txt");
        texts().get(1).setText(folder.toString());
        press("command.try");
        press(IDialogConstants.NEXT_ID);
        press(IDialogConstants.NEXT_ID);
        press(IDialogConstants.NEXT_ID);
        press("success.try");
        assertTrue(column(table(), FIRST_COLUMN).stream().anyMatch(rule -> rule.contains("Job finished")));
        assertEquals(IMessageProvider.WARNING, ((DialogPage) dialog.getCurrentPage()).getMessageType());
        Ui.screenshot("tool-lies");
    }

    @Test
    void aTrialThatTakesTooLongIsStoppedAndOneThatIsCancelledToo() throws Exception {
        Files.writeString(folder.resolve("slow.sh"), "echo begun\nsleep 90\n");
        texts().get(0).setText("sh slow.sh");
        texts().get(1).setText(folder.toString());
        Ui.all(dialog.getShell(), Spinner.class).get(0).setSelection(1);
        press("command.try");
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        Ui.all(dialog.getShell(), Spinner.class).get(0).setSelection(100);
        cancelOnce("begun");
        press("command.try");
        assertEquals(Texts.get("cancelled"), dialog.getCurrentPage().getMessage());
        assertFalse(button(IDialogConstants.NEXT_ID).isEnabled());
    }

    /** Presses the stop button as soon as the command has printed a text; the wizard is busy then and lets events through. */
    private void cancelOnce(String printed) {
        Display display = Display.getCurrent();
        display.timerExec(50, () -> {
            if (dialog.getShell() == null) {
                return;
            }
            if (Ui.all(dialog.getShell(), Text.class).stream().anyMatch(t -> t.getText().contains("\n" + printed))) {
                ToolItem stop = Ui.all(dialog.getShell(), ProgressMonitorPart.class).stream()
                        .flatMap(part -> Ui.all(part, ToolBar.class).stream()).findFirst().orElseThrow().getItem(0);
                stop.notifyListeners(SWT.Selection, new Event());
            } else {
                cancelOnce(printed);
            }
        });
    }

    private List<Text> texts() {
        return Ui.all((Composite) dialog.getCurrentPage().getControl(), Text.class);
    }

    private Table table() {
        return Ui.all((Composite) dialog.getCurrentPage().getControl(), Table.class).get(0);
    }

    private static List<String> column(Table table, int index) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(index)).toList();
    }

    private static void check(Table table, int row) {
        TableItem item = table.getItem(row);
        item.setChecked(true);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
        assertTrue(item.getChecked());
    }

    /** Types into a cell. */
    private void type(Table table, int row, int column, String text) {
        edit(table, row, column);
        Text editor = Ui.all(table, Text.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
        editor.setText(text);
        editor.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();
    }

    /** Chooses in a cell. */
    private void choose(Table table, int row, int column, InputRow.Use use) {
        edit(table, row, column);
        var editor = Ui.all(table, org.eclipse.swt.custom.CCombo.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
        editor.select(Arrays.asList(editor.getItems()).indexOf(Texts.get("use." + use)));
        editor.notifyListeners(SWT.Selection, new Event());
        editor.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();
    }

    private void edit(Table table, int row, int column) {
        table.setSelection(row);
        TableItem item = table.getItem(row);
        table.showItem(item);
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = item.getBounds(column).x + 5;
        event.y = item.getBounds(column).y + 5;
        table.notifyListeners(SWT.MouseDown, event);
        table.notifyListeners(SWT.MouseUp, event);
        Ui.settle();
    }

    private Button button(int id) {
        return Ui.all(dialog.getShell(), Button.class).stream().filter(b -> Integer.valueOf(id).equals(b.getData())).findFirst().orElseThrow();
    }

    private void press(int id) {
        Ui.press(dialog, id);
    }

    private void press(String key) {
        Button button = Ui.all((Composite) dialog.getCurrentPage().getControl(), Button.class).stream()
                .filter(b -> b.getText().equals(Texts.get(key))).findFirst().orElseThrow();
        assertTrue(button.isEnabled(), () -> "cannot press: " + dialog.getErrorMessage());
        button.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
    }
}
