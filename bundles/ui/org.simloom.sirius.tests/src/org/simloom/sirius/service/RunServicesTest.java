package org.simloom.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;
import org.simloom.tool.Evidence;
import org.simloom.tool.Verdict;

class RunServicesTest {
    private final RunServices runs = new RunServices();
    private Session session;
    private Workflow workflow;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = new Session("bracket", folder);
        workflow = session.open("bracket.simflow", Workflow.class);
    }

    @Test
    void withoutARunThereIsNoStateAndNoStoreIsMade() {
        Node mesh = workflow.getNodes().get(0);
        assertEquals("", runs.runState(mesh));
        assertEquals("", runs.runText(mesh));
        assertEquals("", runs.evidenceState(mesh));
        assertNull(runs.evidenceIcon(mesh));
        assertFalse(Files.exists(session.folder.resolve(Store.FOLDER)));
    }

    @Test
    void theLatestRunGivesStatesAndEvidenceAndChangesNothing() {
        String before = Session.text(workflow);
        Node mesh = workflow.getNodes().get(0);
        Node pressure = workflow.getNodes().get(1);
        assertEquals("", runs.runState(mesh));
        try (Store store = Store.open(session.folder)) {
            long run = store.runs().begin("bracket.simflow", "{}", "hash").id();
            store.runs().task(run, new TaskRecord("mesh", "key", TaskState.FAILED, 1000, 3000, "", "The mesh is empty.")).join();
            store.runs().task(run, new TaskRecord("pressure", null, TaskState.SUCCEEDED, 3000, 3001, "", null)).join();
            store.runs().close(store.runs().open(run, "mesh", "key", "mesh"), 0, new Verdict(List.of(
                    Evidence.held("exitCode", "It ended with 0.", ""), Evidence.violated("file", "There is no mesh.", ""))).toJson());
            store.runs().end(run, RunState.FAILED, null, "mesh");
        }
        assertEquals("failed", runs.runState(mesh));
        assertTrue(runs.runText(mesh).endsWith("The mesh is empty."), runs.runText(mesh));
        assertEquals("succeeded", runs.runState(pressure));
        assertEquals("violated", runs.evidenceState(mesh));
        assertEquals(2, runs.evidenceText(mesh).lines().count());
        assertEquals("/org.simloom.sirius/icons/violated.svg", runs.evidenceIcon(mesh));
        assertTrue(Files.exists(Path.of("../org.simloom.sirius/icons/violated.svg")));
        assertEquals("", runs.evidenceState(pressure));
        // renamed, it is no longer what has run
        mesh.setName("other");
        assertEquals("", runs.runState(mesh));
        mesh.setName("mesh");
        assertEquals("failed", runs.runState(mesh));
        assertEquals(before, Session.text(workflow));
    }

    @Test
    void problemsAreShownOnWhatIsDrawn() {
        ProblemServices problems = new ProblemServices(session);
        String before = Session.text(workflow);
        assertEquals("", problems.problemState(workflow.getNodes().get(0)));
        workflow.getNodes().get(0).getInputs().get(2).setUnit("furlongs");
        assertEquals("error", problems.problemState(workflow.getNodes().get(0).getInputs().get(2)));
        assertFalse(problems.problemText(workflow.getNodes().get(0).getInputs().get(2)).isBlank());
        assertEquals("/org.simloom.sirius/icons/error.svg", problems.problemIcon(workflow.getNodes().get(0).getInputs().get(2)));
        workflow.getNodes().get(0).getInputs().get(2).setUnit("mm");
        assertEquals("", problems.problemState(workflow.getNodes().get(0).getInputs().get(2)));
        assertEquals(before, Session.text(workflow));
    }

    @Test
    void portsAndConnectionsSayTheirUnits() {
        LabelServices labels = new LabelServices(session);
        assertEquals("thickness", labels.portText(workflow.getInputs().get(0)));
        assertEquals("thickness [mm]", labels.portUnitText(workflow.getInputs().get(0)));
        assertTrue(workflow.getConnections().stream().map(labels::unitText).anyMatch(text -> text.equals("mm")));
        assertTrue(labels.nodeText(workflow.getNodes().get(0)).startsWith("Mesh the bracket\n"));
        assertTrue(labels.tipText(workflow.getInputs().get(0)).contains("Thickness of the sheet."));
    }
}
