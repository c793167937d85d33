package org.simloom.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.internal.wizard.Wizards;

/** Wizards and preference pages of all bundles show their texts in full, whatever the language and the scaling. */
class LooksTest {
    private static final String OURS = "org.simloom.";
    private static final String EXAMPLE = "org.simloom.workbench.command.example";

    private final List<String> cut = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Bench.clear();
    }

    @Test
    void wizardsShowTheirTextsInFull() throws Exception {
        Ui.window();
        Wizards.execute(EXAMPLE, EXAMPLE + ".name", "plate-with-hole");
        IWorkbench workbench = PlatformUI.getWorkbench();
        int seen = 0;
        for (IWizardRegistry registry : List.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(),
                workbench.getExportWizardRegistry())) {
            for (IWizardDescriptor wizard : all(registry)) {
                IWorkbenchWizard made = wizard.createWizard();
                made.init(workbench, StructuredSelection.EMPTY);
                WizardDialog dialog = new WizardDialog(Ui.window().getShell(), made);
                dialog.setBlockOnOpen(false);
                dialog.open();
                Ui.screenshot("wizard-" + wizard.getId().substring(OURS.length()));
                examine(wizard.getId(), dialog.getShell());
                dialog.close();
                seen++;
            }
        }
        assertTrue(seen >= 7);
        assertEquals(List.of(), cut);
    }

    private static List<IWizardDescriptor> all(IWizardRegistry registry) {
        return Arrays.stream(registry.getRootCategory().getCategories()).flatMap(c -> Arrays.stream(c.getWizards()))
                .filter(wizard -> wizard.getId().startsWith(OURS)).toList();
    }

    @Test
    void preferencePagesShowTheirTextsInFull() throws Exception {
        for (String page : pages(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()).toList()) {
            var dialog = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), page, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            Ui.screenshot("preferences-" + page.substring(OURS.length()));
            examine(page, dialog.getShell());
            dialog.close();
        }
        assertEquals(List.of(), cut);
    }

    private static Stream<String> pages(IPreferenceNode[] nodes) {
        return Arrays.stream(nodes).flatMap(node -> Stream.concat(
                node.getId().startsWith(OURS) ? Stream.of(node.getId()) : Stream.empty(), pages(node.getSubNodes())));
    }

    /** What has less room than its text needs. */
    private void examine(String where, Composite in) {
        for (ScrolledComposite scrolled : Ui.all(in, ScrolledComposite.class)) {
            Control content = scrolled.getContent();
            if (content != null && content.isVisible() && content.getSize().y > scrolled.getClientArea().height + 1) {
                cut.add(where + " is " + content.getSize() + " and has " + scrolled.getClientArea());
            }
        }
        for (Table table : Ui.all(in, Table.class)) {
            int width = Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
            if (table.isVisible() && width > table.getClientArea().width + 1) {
                cut.add(where + ": a table of " + width + " has " + table.getClientArea());
            }
        }
        for (Control control : Ui.all(in, Control.class)) {
            String text = text(control);
            if (text.isBlank() || !control.isVisible()) {
                continue;
            }
            boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
            Point size = control.getSize();
            Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
            if (!wraps && needed.x > size.x + 1 || needed.y > size.y + 1) {
                cut.add(where + ": \"" + text + "\" needs " + needed + " and has " + size);
            }
            Composite parent = control.getParent();
            if (parent.getClientArea().width > 0 && control.getLocation().x + size.x > parent.getClientArea().x
                    + parent.getClientArea().width + 1) {
                cut.add(where + ": \"" + text + "\" reaches beyond its parent");
            }
        }
    }

    private static String text(Control control) {
        return control instanceof Label label ? label.getText() : control instanceof Button button ? button.getText()
                : control instanceof Link link ? link.getText() : "";
    }
}
