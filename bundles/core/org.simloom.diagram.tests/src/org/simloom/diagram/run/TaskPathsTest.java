package org.simloom.diagram.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

class TaskPathsTest {
    private static final WorkflowFactory MAKE = WorkflowFactory.eINSTANCE;

    private final Workflow workflow = MAKE.createWorkflow();
    private final Repeat settle = MAKE.createRepeat();
    private final Branch pick = MAKE.createBranch();
    private final Node inner = MAKE.createScriptTask();
    private final Node fine = MAKE.createScriptTask();

    @BeforeEach
    void make() {
        settle.setName("settle");
        settle.setBody(MAKE.createWorkflow());
        inner.setName("inner");
        settle.getBody().getNodes().add(inner);
        pick.setName("pick");
        Case one = MAKE.createCase();
        one.setName("fine");
        one.setBody(MAKE.createWorkflow());
        fine.setName("mesh");
        one.getBody().getNodes().add(fine);
        pick.getCases().add(one);
        workflow.getNodes().add(settle);
        workflow.getNodes().add(pick);
    }

    @Test
    void aPathLeadsThroughRoundsAndCases() {
        assertSame(settle, TaskPaths.node(workflow, "settle"));
        assertSame(inner, TaskPaths.node(workflow, "settle#3/inner"));
        assertSame(fine, TaskPaths.node(workflow, "pick/fine/mesh"));
    }

    @Test
    void aRoundACaseAndWhatIsNotThereAreNoNodes() {
        assertNull(TaskPaths.node(workflow, "settle#3"));
        assertNull(TaskPaths.node(workflow, "pick/fine"));
        assertNull(TaskPaths.node(workflow, "pick/coarse/mesh"));
        assertNull(TaskPaths.node(workflow, "settle/other"));
        assertNull(TaskPaths.node(workflow, "inner/more"));
        assertNull(TaskPaths.node(workflow, ""));
    }

    @Test
    void whatRunsInsideOfASubWorkflowIsNamedAfterBoth() {
        SubWorkflow sub = MAKE.createSubWorkflow();
        sub.setName("part");
        sub.setId("p1");
        Workflow other = MAKE.createWorkflow();
        Node solve = MAKE.createScriptTask();
        solve.setName("solve");
        solve.setId("s1");
        other.getNodes().add(solve);
        sub.setWorkflow(other);
        settle.getBody().getNodes().add(sub);
        assertEquals("p1/s1", TaskPaths.id(workflow, "settle#2/part/solve"));
        assertEquals("p1", TaskPaths.id(workflow, "settle#2/part"));
        assertEquals("", TaskPaths.id(workflow, "settle#2/part/other"));
        assertNull(TaskPaths.node(workflow, "settle#2/part/solve"));
        sub.setWorkflow(workflow);
        assertEquals("", TaskPaths.id(workflow, "settle/part/settle/part/nothing"));
    }
}
