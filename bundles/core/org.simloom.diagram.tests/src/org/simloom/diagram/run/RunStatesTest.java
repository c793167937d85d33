package org.simloom.diagram.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;

class RunStatesTest {
    @Test
    void ofTheTasksOfALoopWhatNeedsALookIsTold() {
        Workflow workflow = WorkflowFactory.eINSTANCE.createWorkflow();
        ForEach sweep = WorkflowFactory.eINSTANCE.createForEach();
        name(sweep, "sweep");
        sweep.setBody(WorkflowFactory.eINSTANCE.createWorkflow());
        Node solve = WorkflowFactory.eINSTANCE.createToolTask();
        name(solve, "solve");
        sweep.getBody().getNodes().add(solve);
        workflow.getNodes().add(sweep);
        Map<String, NodeRun> runs = RunStates.of(workflow, List.of(task("sweep", TaskState.RUNNING),
                task("sweep[1]/solve", TaskState.SUCCEEDED), task("sweep[2]/solve", TaskState.FAILED),
                task("sweep[3]/solve", TaskState.CACHED), task("gone", TaskState.RUNNING)), Map.of("sweep[1]/solve", 0.5));
        assertEquals("FAILED", runs.get("solve-id").state(5000).state().name());
        assertEquals("sweep[2]/solve", runs.get("solve-id").path());
        assertEquals("RUNNING", runs.get("sweep-id").state(5000).state().name());
        assertEquals(4000, runs.get("sweep-id").state(5000).duration().toMillis());
        assertEquals(2, runs.size());
    }

    private static void name(Node node, String name) {
        node.setName(name);
        node.setId(name + "-id");
    }

    private static TaskRecord task(String path, TaskState state) {
        return new TaskRecord(path, "key", state, 1000, state == TaskState.RUNNING ? 0 : 2000, "", null);
    }
}
