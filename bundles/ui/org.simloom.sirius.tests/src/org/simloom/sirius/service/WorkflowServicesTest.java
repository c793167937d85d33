package org.simloom.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.Port;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.product.Product;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** Every change that a tool of the workflow diagram makes can be undone and done again. */
class WorkflowServicesTest {
    private final LevelServices levels = new LevelServices();
    private final LineServices lines = new LineServices();
    private final EditServices edits = new EditServices();
    private final MoveServices moves = new MoveServices();
    private Session session;
    private PieceServices pieces;
    private Workflow workflow;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = new Session("bracket", folder);
        pieces = new PieceServices(session);
        workflow = session.open("bracket.simflow", Workflow.class);
    }

    @Test
    void levelsHaveTasksAndPorts() {
        assertEquals(workflow.getNodes().size(), levels.tasks(workflow).size());
        assertEquals(workflow.getInputs(), levels.levelInputs(workflow));
        assertEquals(workflow.getOutputs(), levels.levelOutputs(workflow));
        assertEquals(List.of(), levels.loops(workflow));
        assertNull(levels.level(workflow.getNodes().get(0)));
    }

    @Test
    void piecesOfAllKindsAreAdded() {
        for (String kind : List.of("script", "expression", "surrogate", "subWorkflow", "forEach", "repeat", "branch", "input", "output")) {
            session.change(workflow, () -> assertSame(workflow, pieces.createPiece(workflow, kind).eContainer()));
        }
        assertEquals(2, levels.loops(workflow).size());
        assertEquals(1, levels.branches(workflow).size());
        assertEquals(1, levels.subWorkflows(workflow).size());
    }

    @Test
    void aToolTaskHasThePortsOfItsTool() {
        ToolDescriptor mesher = pieces.availableTools(workflow).stream().filter(t -> "org.simloom.gmsh.mesh".equals(t.getId())).findFirst().orElseThrow();
        session.change(workflow, () -> {
            ToolTask task = assertInstanceOf(ToolTask.class, pieces.createToolTask(workflow, mesher));
            assertEquals(mesher.getId(), task.getTool());
            assertFalse(task.getInputs().isEmpty());
        });
        assertNull(pieces.createToolTask(workflow, workflow));
    }

    @Test
    void loopsAndCasesTakePiecesAndPorts() {
        ForEach loop = (ForEach) pieces.createPiece(workflow, "forEach");
        session.change(workflow, () -> assertSame(loop.getBody(), pieces.createPiece(loop, "script").eContainer()));
        session.change(workflow, () -> assertSame(loop.getBody(), pieces.createPort(loop, "input").eContainer()));
        Branch branch = (Branch) pieces.createPiece(workflow, "branch");
        session.change(workflow, () -> pieces.createCase(branch));
        assertEquals(2, branch.getCases().size());
        session.change(workflow, () -> pieces.createPiece(branch.getCases().get(1), "expression"));
        assertEquals(1, levels.tasks(branch.getCases().get(1)).size());
    }

    @Test
    void tasksGetPortsOfTheirOwn() {
        Node script = (Node) pieces.createPiece(workflow, "script");
        session.change(workflow, () -> pieces.createPort(script, "input"));
        session.change(workflow, () -> pieces.createPort(script, "output"));
        assertEquals("input1", script.getInputs().get(0).getName());
        assertEquals(1, script.getOutputs().size());
    }

    @Test
    void whatFitsIsConnectedAndWhatDoesNotIsRefused() {
        Node pressure = node("pressure");
        Port thickness = workflow.getInputs().get(0);
        InputPort taken = pressure.getInputs().stream().filter(p -> p.getName().equals("thickness")).findFirst().orElseThrow();
        Connection old = workflow.getConnections().stream().filter(c -> c.getTarget() == taken).findFirst().orElseThrow();
        session.change(workflow, () -> edits.removeElement(old));
        assertTrue(lines.canConnect(thickness, taken));
        session.change(workflow, () -> assertInstanceOf(Connection.class, lines.connect(thickness, taken)));
        Port load = pressure.getInputs().get(0);
        String before = Session.text(workflow);
        assertFalse(lines.canConnect(thickness, load));
        assertNull(lines.connect(thickness, load));
        assertEquals(1, session.refused.size());
        assertEquals(before, Session.text(workflow));
        assertFalse(lines.canConnect(thickness, null));
    }

    @Test
    void connectionsGetOtherEnds() {
        Connection connection = workflow.getConnections().stream().filter(c -> c.getSource() == workflow.getInputs().get(0)).findFirst().orElseThrow();
        Port width = workflow.getInputs().get(2);
        session.change(workflow, () -> lines.reconnectSource(connection, width));
        assertSame(width, connection.getSource());
        Port other = node("pressure").getInputs().get(2);
        session.change(workflow, () -> lines.reconnectTarget(connection, other));
        assertSame(other, connection.getTarget());
    }

    @Test
    void namesAreChangedByTheRulesOfAllEditors() {
        Node mesh = node("mesh");
        session.change(workflow, () -> edits.renameTo(mesh, "Make the mesh"));
        assertEquals("Make the mesh", mesh.getLabel());
        Port width = workflow.getInputs().get(2);
        edits.renameTo(width, "thickness");
        assertEquals("width", width.getName());
        assertEquals(1, session.refused.size());
    }

    @Test
    void deletingATaskDeletesItsConnections() {
        Node mesh = node("mesh");
        int before = workflow.getConnections().size();
        session.change(workflow, () -> edits.removeElement(mesh));
        assertTrue(workflow.getConnections().size() < before);
        edits.removeElement(mesh);
        edits.removeElement(workflow);
        assertEquals(1, session.refused.size());
    }

    @Test
    void nodesMoveIntoLoopsWithoutTheirConnections() {
        ForEach loop = (ForEach) pieces.createPiece(workflow, "forEach");
        Node pressure = node("pressure");
        assertTrue(moves.canMove(pressure, loop));
        session.change(workflow, () -> moves.moveInto(pressure, loop));
        assertSame(loop.getBody(), pressure.eContainer());
        assertTrue(workflow.getConnections().stream().noneMatch(c -> c.getSource().eContainer() == pressure || c.getTarget().eContainer() == pressure));
        assertFalse(moves.canMove(loop, loop));
        assertFalse(moves.canMove(pressure, loop));
    }

    @Test
    void aWorkflowThatIsDroppedBecomesATaskThatRunsIt() throws Exception {
        Workflow other = WorkflowFactory.eINSTANCE.createWorkflow();
        other.setName("other");
        Path file = session.folder.resolve("other.simflow");
        var resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(file));
        resource.getContents().add(other);
        ModelFiles.save(resource);
        session.change(workflow, () -> {
            SubWorkflow task = assertInstanceOf(SubWorkflow.class, pieces.dropPiece(workflow, other));
            assertEquals("other", task.getWorkflow().getName());
            assertSame(workflow.eResource().getResourceSet(), task.getWorkflow().eResource().getResourceSet());
        });
        assertNull(pieces.dropPiece(workflow, workflow));
        EObject part = session.open("bracket.simproduct", Product.class).getParts().get(0);
        assertNull(pieces.dropPiece(workflow, part));
        assertEquals(List.of("diagram.file.self", "sirius.drop"), session.refused.stream().map(p -> p.code()).toList());
    }

    @Test
    void whatIsNoLongerThereIsToldAndChangesNothing() {
        ScriptTask script = (ScriptTask) pieces.createPiece(workflow, "script");
        edits.removeElement(script);
        edits.renameTo(script, "late");
        assertNull(pieces.createPort(script, "input"));
        assertEquals(List.of("sirius.gone", "sirius.gone"), session.refused.stream().map(p -> p.code()).toList());
    }

    private Node node(String name) {
        return workflow.getNodes().stream().filter(n -> n.getName().equals(name)).findFirst().orElseThrow();
    }
}
