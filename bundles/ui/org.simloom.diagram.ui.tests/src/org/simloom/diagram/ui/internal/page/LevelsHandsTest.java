package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.menus.IMenuService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.editor.ModelEditor;
import org.simloom.model.base.NamedElement;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** Workflows in workflows, and what is chosen of them, with the mouse. */
class LevelsHandsTest {
    private static final WorkflowFactory MAKE = WorkflowFactory.eINSTANCE;

    private ExampleProject project;
    private Diagram diagram;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
        diagram = Diagram.open(outer(), "n:plate");
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        project.delete();
    }

    /** A workflow that runs that of the example, and has a loop around a script. */
    private IFile outer() throws Exception {
        Path file = project.folder().resolve("outer.simflow");
        ResourceSet files = ModelFiles.newResourceSet();
        Workflow workflow = MAKE.createWorkflow();
        workflow.setName("outer");
        workflow.setLabel("Plates of all sizes");
        SubWorkflow plate = MAKE.createSubWorkflow();
        plate.setName("plate");
        plate.setId("plate");
        plate.setWorkflow((Workflow) files.getResource(ModelFiles.uri(file.resolveSibling("plate.simflow")), true).getContents().get(0));
        ForEach sweep = MAKE.createForEach();
        sweep.setName("sweep");
        sweep.setId("sweep");
        sweep.setLabel("Sizes");
        sweep.setBody(MAKE.createWorkflow());
        ScriptTask inner = MAKE.createScriptTask();
        inner.setName("inner");
        inner.setId("inner");
        sweep.getBody().getNodes().add(inner);
        Repeat again = MAKE.createRepeat();
        again.setName("again");
        again.setId("again");
        again.setLabel("Until it settles");
        again.setBody(MAKE.createWorkflow());
        ScriptTask deep = MAKE.createScriptTask();
        deep.setName("deep");
        deep.setId("deep");
        again.getBody().getNodes().add(deep);
        sweep.getBody().getNodes().add(again);
        workflow.getNodes().add(plate);
        workflow.getNodes().add(sweep);
        Resource resource = files.createResource(ModelFiles.uri(file));
        resource.getContents().add(workflow);
        ModelFiles.save(resource);
        IFile outer = project.workflow().getProject().getFile("outer.simflow");
        outer.refreshLocal(IResource.DEPTH_ZERO, null);
        return outer;
    }

    @Test
    void aDoubleClickOnASubWorkflowOpensItsFile() throws Exception {
        Diagram.doubleClick(diagram.plain("n:plate"));
        Ui.until("opened", () -> Ui.page().getActiveEditor() != null
                && "plate.simflow".equals(Ui.page().getActiveEditor().getEditorInput().getName()));
    }

    @Test
    void whatIsInsideOfASubWorkflowIsShownInPropertiesAndOpensInItsFile() throws Exception {
        Diagram.click(diagram.handle("n:plate"));
        Ui.until("open", () -> diagram.has("n:plate/mesh"));
        Diagram.press('0');
        Ui.until("all of it seen", () -> Boolean.TRUE.equals(diagram.ask("(b => b.right < innerWidth && b.bottom < innerHeight)"
                + "(document.querySelector('[id=\"simloom_n:plate\"] > .box').getBoundingClientRect())")));
        Diagram.click(diagram.plain("n:plate/mesh"));
        Ui.until("chosen", () -> chosen().equals(Set.of("mesh")));
        Ui.page().showView(IPageLayout.ID_PROP_SHEET);
        Ui.settle();
        Ui.screenshot("sub-workflow-open");
        assertTrue(diagram.editor().getEditingDomain().isReadOnly(((EObject) diagram.editor().selection().getFirstElement()).eResource()));
        Diagram.doubleClick(diagram.plain("n:plate/mesh"));
        Ui.until("opened", () -> Ui.page().getActiveEditor() instanceof ModelEditor editor
                && "plate.simflow".equals(editor.getEditorInput().getName())
                && editor.selection().getFirstElement() instanceof NamedElement element && "mesh".equals(element.getName()));
    }

    @Test
    void aLoopIsOpenedByItsHandleAndClosedByTheSpaceBar() throws Exception {
        Diagram.click(diagram.handle("n:sweep"));
        Ui.until("open", () -> diagram.has("n:inner"));
        Ui.screenshot("loop-open");
        Diagram.click(diagram.plain("n:sweep"));
        Ui.until("chosen", () -> diagram.classes("n:sweep").contains("selected"));
        Diagram.press(' ');
        Ui.until("closed", () -> !diagram.has("n:inner"));
        Diagram.press(SWT.CTRL, 'z');
        Ui.until("open again", () -> diagram.has("n:inner"));
    }

    @Test
    void theContextMenuShowsAndHidesWhatIsInsideOfWhatHasAnInside() throws Exception {
        Diagram.click(diagram.plain("n:plate"));
        Ui.until("chosen", () -> chosen().equals(Set.of("plate")));
        choose("Show What Is Inside", "Hide What Is Inside");
        Ui.until("open", () -> diagram.has("n:plate/mesh"));
        Ui.command("org.eclipse.ui.edit.undo");
        Ui.until("closed again", () -> !diagram.has("n:plate/mesh"));
        Ui.command("org.eclipse.ui.edit.redo");
        Ui.until("open again", () -> diagram.has("n:plate/mesh"));
        choose("Hide What Is Inside", "Show What Is Inside");
        Ui.until("closed", () -> !diagram.has("n:plate/mesh"));
        assertFalse(Ui.isEnabled("org.simloom.diagram.command.fold"));
        assertTrue(Ui.isEnabled("org.simloom.diagram.command.unfold"));
        diagram.editor().select(new StructuredSelection(diagram.workflow()), null);
        Ui.until("nothing chosen", () -> !Ui.isEnabled("org.simloom.diagram.command.unfold"));
    }

    /** Of the menu as the workbench fills it. */
    private void choose(String entry, String absent) {
        MenuManager manager = new MenuManager();
        for (String group : new String[] {"edit", "arrange", "run", "picture"}) {
            manager.add(new Separator(group));
        }
        IMenuService menus = Ui.window().getService(IMenuService.class);
        menus.populateContributionManager(manager, "popup:org.simloom.diagram");
        Menu menu = manager.createContextMenu(diagram.browser());
        menu.notifyListeners(SWT.Show, new Event());
        List<MenuItem> items = List.of(menu.getItems());
        assertFalse(items.stream().anyMatch(item -> item.getText().equals(absent)), absent);
        MenuItem found = items.stream().filter(item -> item.getText().equals(entry)).findFirst().orElseThrow();
        assertTrue(found.isEnabled());
        found.notifyListeners(SWT.Selection, new Event());
        menus.releaseContributions(manager);
        manager.dispose();
    }

    @Test
    void aDoubleClickGoesIntoALoopAndTheBreadcrumbLeadsBack() throws Exception {
        Diagram.doubleClick(diagram.plain("n:sweep"));
        Ui.until("inside", () -> diagram.has("n:inner") && !diagram.has("n:plate"));
        Ui.screenshot("loop-entered");
        // what people call them, not the names that formulas use
        Ui.until("a way back", () -> "Plates of all sizes › Sizes".equals(crumbs()));
        Diagram.doubleClick(diagram.plain("n:again"));
        Ui.until("further inside", () -> diagram.has("n:deep") && !diagram.has("n:inner"));
        Ui.until("a longer way back", () -> "Plates of all sizes › Sizes › Until it settles".equals(crumbs()));
        Ui.screenshot("loop-in-loop-entered");
        Diagram.click(crumb(1));
        Ui.until("one out", () -> diagram.has("n:inner") && !diagram.has("n:deep") && "Plates of all sizes › Sizes".equals(crumbs()));
        Diagram.click(crumb(0));
        Ui.until("outside", () -> diagram.has("n:plate") && !diagram.has("n:inner"));
        assertFalse(diagram.editor().isDirty(), "looking around changes nothing");
    }

    private Object crumbs() {
        return diagram.ask("[...document.querySelectorAll('#breadcrumb .crumb')].map(e => e.textContent).join(' › ')");
    }

    private Point crumb(int at) {
        return diagram.center("document.querySelectorAll('#breadcrumb button')[" + at + "]");
    }

    @Test
    void aClickWithControlAddsToWhatIsChosenAndTakesOut() throws Exception {
        Diagram.click(diagram.plain("n:plate"));
        Ui.until("one", () -> chosen().equals(Set.of("plate")));
        Diagram.controlClick(diagram.plain("n:sweep"));
        Ui.until("both", () -> chosen().equals(Set.of("plate", "sweep")));
        Diagram.controlClick(diagram.plain("n:plate"));
        Ui.until("the other", () -> chosen().equals(Set.of("sweep")));
        assertFalse(diagram.editor().isDirty());
        assertEquals(DiagramPage.ID, diagram.editor().getActivePageInstance().getId());
    }

    private Set<String> chosen() {
        Set<String> names = new HashSet<>();
        for (Object element : diagram.editor().selection().toList()) {
            names.add(element instanceof NamedElement named ? named.getName() : String.valueOf(element));
        }
        return names;
    }
}
