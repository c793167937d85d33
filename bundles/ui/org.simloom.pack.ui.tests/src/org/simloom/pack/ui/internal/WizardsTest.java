package org.simloom.pack.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.ui.testing.Projects;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

class WizardsTest {
    @TempDir
    private Path folder;

    @AfterEach
    void emptyWorkspace() throws Exception {
        Ui.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            Projects.delete(project);
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }

    @Test
    void aProjectIsMadeOfTheTemplateAndAPackOfTheProject() throws Exception {
        WizardDialog dialog = Ui.open(new PackProjectWizard(), StructuredSelection.EMPTY);
        Text name = fields(dialog).get(0);
        Text id = fields(dialog).get(fields(dialog).size() - 1);
        name.setText("Beam");
        assertEquals("com.example.beam", id.getText());
        id.forceFocus();
        Ui.until("in the field", id::isFocusControl);
        id.setText("beam");
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        id.setText("com.acme.beam");
        assertNull(dialog.getCurrentPage().getErrorMessage());
        Ui.screenshot("pack-project");
        Ui.press(dialog, IDialogConstants.FINISH_ID);

        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Beam");
        assertTrue(project.isOpen());
        assertTrue(project.getFile("cantilever.simtool").exists());
        assertTrue(SimloomServices.trust().isTrusted(project.getLocation().toPath()));
        assertEquals("cantilever.simtool", Ui.page().getActiveEditor().getTitle());

        dialog = Ui.open(new PackExportWizard(), new StructuredSelection(project.getFile("cantilever.simtool")));
        Text version = fields(dialog).get(0);
        Text site = fields(dialog).get(1);
        assertEquals("1.0.0", version.getText());
        version.setText("first");
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        assertFalse(dialog.getCurrentPage().isPageComplete());
        version.setText("1.2");
        site.setText(folder.resolve("site").toString());
        assertNull(dialog.getCurrentPage().getErrorMessage());
        Ui.screenshot("pack-export");
        WizardDialog open = dialog;
        // the last message waits for somebody to close it
        Window.closeWhenOpen(Texts.get("export.title"), "pack-exported");
        Ui.press(open, IDialogConstants.FINISH_ID);
        assertTrue(Files.exists(folder.resolve("site/content.jar")));
        assertTrue(Files.exists(folder.resolve("site/plugins/com.acme.beam_1.2.0.jar")));
    }

    @Test
    void aToolWithAFileThatIsMissingCannotBecomeAPack() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("broken");
        org.simloom.pack.PackTemplate.installed().create(ResourcesPlugin.getWorkspace().getRoot().getLocation().append("broken")
                .toPath(), null, false);
        project.create(null);
        project.open(null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        project.getFile("cantilever.py").delete(true, null);
        WizardDialog dialog = Ui.open(new PackExportWizard(), new StructuredSelection(project));
        assertTrue(String.valueOf(dialog.getCurrentPage().getErrorMessage()).contains("cantilever.py"));
        assertFalse(dialog.getCurrentPage().isPageComplete());
        Ui.screenshot("pack-missing");
        dialog.close();
    }

    private static List<Text> fields(WizardDialog dialog) {
        return Ui.all(dialog.getShell(), Text.class).stream().filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0).toList();
    }
}
