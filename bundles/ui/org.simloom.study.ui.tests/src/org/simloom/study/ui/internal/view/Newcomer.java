package org.simloom.study.ui.internal.view;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.simloom.study.ui.internal.Texts;
import org.simloom.ui.testing.Ui;

/** What somebody does by hand who has never made a study: in wizards, on the page and in its dialogs. */
final class Newcomer {
    private Newcomer() {
    }

    /** Opens a wizard of File › New. */
    static WizardDialog wizard(String id, IStructuredSelection selection) throws Exception {
        return Ui.open(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard(), selection);
    }

    static void finish(WizardDialog dialog) {
        Ui.press(dialog, IDialogConstants.FINISH_ID);
    }

    /** The page of the study that is open in front. */
    static ScrolledForm page() {
        Ui.until("page", () -> Ui.all(Ui.window().getShell(), ScrolledForm.class).stream().anyMatch(f -> f.isVisible() && Ui.all(f, Table.class).size() == 2));
        return Ui.find(Ui.window().getShell(), ScrolledForm.class, f -> f.isVisible() && Ui.all(f, Table.class).size() == 2);
    }

    /** Presses the mouse in a cell. */
    static void press(Table table, int row, int column) {
        var bounds = table.getItem(row).getBounds(column);
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = bounds.x + bounds.width / 2;
        event.y = bounds.y + bounds.height / 2;
        table.setSelection(row);
        table.notifyListeners(SWT.MouseDown, event);
        table.notifyListeners(SWT.MouseUp, event);
        Ui.settle();
    }

    /** The field in which a cell is typed now. */
    static Text typing(Table table) {
        Ui.until("a cell is typed", () -> Ui.all(table, Text.class).stream().anyMatch(Control::isVisible));
        return Ui.find(table, Text.class, Control::isVisible);
    }

    /** Ticks ports in the dialog that a button of the page opens. */
    static void add(ScrolledForm page, String button, List<String> names, String picture) {
        boolean[] done = new boolean[1];
        Display.getCurrent().asyncExec(() -> done[0] = tick(names, picture));
        Ui.click(Ui.find(page, Button.class, b -> b.getText().equals(Texts.get(button))));
        Ui.until("chosen", () -> done[0]);
    }

    private static boolean tick(List<String> names, String picture) {
        Shell dialog = Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getParent() == Ui.window().getShell()).findFirst().orElseThrow();
        Table list = Ui.find(dialog, Table.class);
        for (TableItem item : list.getItems()) {
            if (names.stream().anyMatch(name -> item.getText().startsWith(name + " "))) {
                item.setChecked(true);
                Event event = new Event();
                event.item = item;
                event.detail = SWT.CHECK;
                list.notifyListeners(SWT.Selection, event);
            }
        }
        Ui.screenshot(picture);
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        return true;
    }

    /** Presses the button that runs the study, in the head of the page. */
    static void run(ScrolledForm page) {
        ToolItem run = Ui.all(page, ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> Objects.equals(item.getToolTipText(), Texts.get("action.run.tip"))).findFirst().orElseThrow();
        Event event = new Event();
        event.widget = run;
        run.notifyListeners(SWT.Selection, event);
    }

    static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    static IFile file(String project, String name) {
        return project(project).getFile(name);
    }
}
