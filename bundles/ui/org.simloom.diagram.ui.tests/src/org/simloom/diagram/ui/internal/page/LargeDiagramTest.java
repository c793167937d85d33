package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.diagram.NodeState;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

class LargeDiagramTest {
    private static final WorkflowFactory FACTORY = WorkflowFactory.eINSTANCE;

    private ExampleProject project;

    @BeforeEach
    void create() throws Exception {
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
    }

    @AfterEach
    void close() {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        project.delete();
    }

    @Test
    void ofAChainThatNoZoomCanHoldTheBeginningIsSeen() throws Exception {
        Diagram diagram = Diagram.open(file(500, 500), "n:task0");
        Point first = diagram.middle("n:task0");
        Rectangle area = diagram.browser().getClientArea();
        Point corner = diagram.browser().toDisplay(0, 0);
        assertTrue(new Rectangle(corner.x, corner.y, area.width, area.height).contains(first), first + " is not in " + area);
        Ui.screenshot("chain");
    }

    @Test
    void ofFiveHundredNodesAStateOfOneIsShownInTheOneAlone() throws Exception {
        Diagram diagram = Diagram.open(file(500, 25), "n:task499");
        assertEquals(500.0, diagram.ask("document.querySelectorAll('.sprotty:not(.sprotty-hidden) .card').length"));
        diagram.page().session().show(Map.of("task499",
                new NodeState(NodeState.State.RUNNING, 0.5, Duration.ofSeconds(2), "")), false);
        Ui.until("state", () -> diagram.classes("n:task499").contains("state-RUNNING"));
        assertEquals(1.0, diagram.ask("document.querySelectorAll('.sprotty:not(.sprotty-hidden) .card.state').length"));
        Ui.screenshot("large");
    }

    private IFile file(int tasks, int columns) throws Exception {
        Workflow workflow = FACTORY.createWorkflow();
        workflow.setName("large");
        for (int i = 0; i < tasks; i++) {
            workflow.getNodes().add(task("task" + i));
            if (i % columns > 0) {
                Connection line = FACTORY.createConnection();
                line.setId("line" + i);
                line.setSource(workflow.getNodes().get(i - 1).getOutputs().get(0));
                line.setTarget(workflow.getNodes().get(i).getInputs().get(0));
                workflow.getConnections().add(line);
            }
        }
        Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(project.folder().resolve("large.simflow")));
        resource.getContents().add(workflow);
        ModelFiles.save(resource);
        IFile file = project.workflow().getProject().getFile("large.simflow");
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }

    private static ScriptTask task(String name) {
        ScriptTask task = FACTORY.createScriptTask();
        task.setName(name);
        task.setId(name);
        InputPort input = BaseFactory.eINSTANCE.createInputPort();
        input.setName("length");
        input.setId(name + ".length");
        task.getInputs().add(input);
        OutputPort output = BaseFactory.eINSTANCE.createOutputPort();
        output.setName("area");
        output.setId(name + ".area");
        task.getOutputs().add(output);
        return task;
    }
}
