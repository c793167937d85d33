package org.simloom.workbench.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Bench;
import org.simloom.workbench.internal.marker.ProblemMarkers;
import org.simloom.workspace.Example;

class WizardsTest {
    @BeforeEach
    @AfterEach
    void emptyWorkspace() throws Exception {
        Bench.clear();
    }

    @Test
    void aProjectIsMadeWithAWorkflowWithoutErrorsAndIsTrusted() throws Exception {
        WizardDialog dialog = Ui.open(new NewProjectWizard(), StructuredSelection.EMPTY);
        type(dialog, 0, "beam");
        Ui.screenshot("wizard-project");
        Ui.press(dialog, IDialogConstants.FINISH_ID);
        IProject project = project("beam");
        assertTrue(project.isOpen());
        assertTrue(SimloomServices.trust().isTrusted(project.getLocation().toPath()));
        assertTrue(project.getFile("workflow.simflow").exists());
        assertEquals(List.of(), problems(project));
        assertEquals("workflow.simflow", Ui.page().getActiveEditor().getTitle());
    }

    @Test
    void aNameThatCannotBeIsRefusedWhileItIsTyped() {
        WizardDialog dialog = Ui.open(new NewProjectWizard(), StructuredSelection.EMPTY);
        type(dialog, 0, "a/b");
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        type(dialog, 0, ".hidden");
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        assertFalse(dialog.getCurrentPage().isPageComplete());
        type(dialog, 0, "sound");
        assertTrue(dialog.getCurrentPage().isPageComplete());
        dialog.close();
    }

    @Test
    void aProjectMadeOverAFolderWithFilesInItIsNotTrusted() throws Exception {
        var folder = SimloomServices.workspace().folder().resolve("found");
        java.nio.file.Files.createDirectories(folder);
        java.nio.file.Files.writeString(folder.resolve("theirs.simtool"), "");
        WizardDialog dialog = Ui.open(new NewProjectWizard(), StructuredSelection.EMPTY);
        type(dialog, 0, "found");
        Ui.press(dialog, IDialogConstants.FINISH_ID);
        assertTrue(project("found").isOpen());
        assertFalse(SimloomServices.trust().isTrusted(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"simproduct", "simprocess", "simflow", "simtool", "simstudy"})
    void aNewModelHasNoErrorAndIsShown(String extension) throws Exception {
        IProject project = example("plate-with-hole");
        WizardDialog dialog = Ui.open(wizard(extension), new StructuredSelection(project));
        type(dialog, 1, "My model");
        Ui.screenshot("wizard-" + extension);
        Ui.press(dialog, IDialogConstants.FINISH_ID);
        IFile file = project.getFile("My model." + extension);
        assertTrue(file.exists());
        assertEquals(List.of(), problems(project));
        assertEquals("My model." + extension, Ui.page().getActiveEditor().getTitle());
        assertTrue(Bench.labels(Bench.expand("plate-with-hole")).contains(file.getName()));
        Ui.screenshot("model-" + extension);
    }

    @Test
    void aStudyNeedsAWorkflowInItsProject() throws Exception {
        IProject project = project("empty");
        project.create(null);
        project.open(null);
        WizardDialog dialog = Ui.open(wizard("simstudy"), new StructuredSelection(project));
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        dialog.close();
    }

    @Test
    void anExampleIsCopiedTrustedAndOpened() throws Exception {
        WizardDialog dialog = Ui.open(new ExampleWizard(), StructuredSelection.EMPTY);
        var list = Ui.find(dialog.getShell(), org.eclipse.swt.widgets.List.class, l -> true);
        int plate = Arrays.asList(list.getItems()).indexOf("Plate with a central hole in tension");
        list.select(plate < 0 ? 3 : plate);
        list.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertFalse(Ui.find(dialog.getShell(), Text.class, t -> (t.getStyle() & SWT.MULTI) != 0).getText().isBlank());
        Ui.screenshot("wizard-example");
        Ui.press(dialog, IDialogConstants.FINISH_ID);
        IProject project = project("plate-with-hole");
        assertTrue(project.isOpen());
        assertTrue(SimloomServices.trust().isTrusted(project.getLocation().toPath()));
        assertEquals("plate.simflow", Ui.page().getActiveEditor().getTitle());
        assertEquals(List.of(), problems(project));
        Ui.screenshot("example");
    }

    @Test
    void anotherProjectOfTheSameNameIsNotTakenForTheExample() throws Exception {
        project("bracket").create(null);
        project("bracket").open(null);
        WizardDialog dialog = Ui.open(new ExampleWizard(), StructuredSelection.EMPTY);
        Example bracket = SimloomServices.workspace().examples().find("bracket").orElseThrow();
        var list = Ui.find(dialog.getShell(), org.eclipse.swt.widgets.List.class, l -> true);
        list.select(Arrays.asList(list.getItems()).indexOf(bracket.title()));
        list.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        assertFalse(dialog.getCurrentPage().isPageComplete());
        Ui.screenshot("wizard-example-other");
        list.select(list.getSelectionIndex() == 0 ? 1 : 0);
        list.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertTrue(dialog.getCurrentPage().isPageComplete());
        dialog.close();
        assertThrows(CoreException.class, () -> ExampleWizard.open(PlatformUI.getWorkbench(), bracket));
    }

    @Test
    void aProcessWithoutAProductSaysThatThereIsNone() throws Exception {
        project("empty").create(null);
        project("empty").open(null);
        WizardDialog dialog = Ui.open(wizard("simprocess"), new StructuredSelection(project("empty")));
        Combo product = Ui.find(dialog.getShell(), Combo.class, c -> true);
        assertFalse(product.isEnabled());
        assertFalse(product.getText().isBlank());
        Ui.screenshot("wizard-process-without-product");
        Ui.press(dialog, IDialogConstants.FINISH_ID);
        assertTrue(project("empty").getFile("process.simprocess").exists());
    }

    private static IProject example(String name) throws Exception {
        ExampleWizard.open(PlatformUI.getWorkbench(), SimloomServices.workspace().examples().find(name).orElseThrow());
        return project(name);
    }

    private static INewWizard wizard(String extension) {
        NewModelWizard wizard = new NewModelWizard();
        wizard.setInitializationData(null, "class", extension);
        return wizard;
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    private static void type(WizardDialog dialog, int field, String text) {
        Ui.all(dialog.getShell(), Text.class).stream().filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0).toList()
                .get(field).setText(text);
        Ui.settle();
    }

    /** Errors; that a model is still empty may be said. */
    private static List<String> problems(IProject project) throws Exception {
        Bench.examined();
        return Arrays.stream(project.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .filter(m -> m.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR)
                .map(m -> m.getResource().getName() + ": " + m.getAttribute(IMarker.MESSAGE, "")).toList();
    }
}
