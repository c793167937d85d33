package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.model.base.NamedElement;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.ForEach;
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
        SubWorkflow plate = MAKE.createSubWorkflow();
        plate.setName("plate");
        plate.setId("plate");
        plate.setWorkflow((Workflow) files.getResource(ModelFiles.uri(file.resolveSibling("plate.simflow")), true).getContents().get(0));
        ForEach sweep = MAKE.createForEach();
        sweep.setName("sweep");
        sweep.setId("sweep");
        sweep.setBody(MAKE.createWorkflow());
        ScriptTask inner = MAKE.createScriptTask();
        inner.setName("inner");
        inner.setId("inner");
        sweep.getBody().getNodes().add(inner);
        workflow.getNodes().add(plate);
        workflow.getNodes().add(sweep);
        Resource resource = files.createResource(ModelFiles.uri(file));
        resource.getContents().add(workflow);
        ModelFiles.save(resource);
        IFile outer = project.workflow().getProject().getFile("outer.simflow");
        outer.refreshLocal(IResource.DEPTH_ZERO, null);
        return outer;
    }

    /** A place of a box where there is neither name nor handle nor port. */
    private Point plain(String node) {
        return diagram.onScreen("(b => [b.x + b.width / 2, b.y + b.height - 3])(document.querySelector('[id=\"simloom_n:" + node
                + "\"] > .box').getBoundingClientRect())");
    }

    @Test
    void aDoubleClickOnASubWorkflowOpensItsFile() throws Exception {
        Diagram.doubleClick(plain("plate"));
        Ui.until("opened", () -> Ui.page().getActiveEditor() != null
                && "plate.simflow".equals(Ui.page().getActiveEditor().getEditorInput().getName()));
    }

    @Test
    void aLoopIsOpenedByItsHandleAndClosedByTheSpaceBar() throws Exception {
        Diagram.click(diagram.onScreen("(b => [b.x + b.width / 2, b.y + b.height / 2])"
                + "(document.querySelector('[data-fold=\"n:sweep\"]').getBoundingClientRect())"));
        Ui.until("open", () -> diagram.has("n:inner"));
        Ui.screenshot("loop-open");
        Diagram.click(plain("sweep"));
        Ui.until("chosen", () -> diagram.classes("n:sweep").contains("selected"));
        Diagram.press(' ');
        Ui.until("closed", () -> !diagram.has("n:inner"));
        Diagram.press(SWT.CTRL, 'z');
        Ui.until("open again", () -> diagram.has("n:inner"));
    }

    @Test
    void aDoubleClickGoesIntoALoopAndTheBreadcrumbLeadsBack() throws Exception {
        Diagram.doubleClick(plain("sweep"));
        Ui.until("inside", () -> diagram.has("n:inner") && !diagram.has("n:plate"));
        Ui.screenshot("loop-entered");
        String crumb = "document.querySelector('#breadcrumb button')";
        Ui.until("a way back", () -> Boolean.TRUE.equals(diagram.ask(crumb + " !== null")));
        Diagram.click(diagram.onScreen("(b => [b.x + b.width / 2, b.y + b.height / 2])(" + crumb + ".getBoundingClientRect())"));
        Ui.until("outside", () -> diagram.has("n:plate") && !diagram.has("n:inner"));
    }

    @Test
    void aClickWithControlAddsToWhatIsChosenAndTakesOut() throws Exception {
        Diagram.click(plain("plate"));
        Ui.until("one", () -> chosen().equals(Set.of("plate")));
        Diagram.controlClick(plain("sweep"));
        Ui.until("both", () -> chosen().equals(Set.of("plate", "sweep")));
        Diagram.controlClick(plain("plate"));
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
