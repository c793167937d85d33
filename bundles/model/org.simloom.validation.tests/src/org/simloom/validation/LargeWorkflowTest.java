package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** A chain of many tasks: rules that compare everything with everything would not come to an end here. */
class LargeWorkflowTest {
    private static final int TASKS = 10_000;

    private final Workflow workflow = WorkflowFactory.eINSTANCE.createWorkflow();
    private final InputPort first = input("x");
    private final OutputPort last = output("y");

    private static InputPort input(String name) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        return port;
    }

    private static OutputPort output(String name) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        port.setName(name);
        return port;
    }

    private Connection connect(Port source, Port target) {
        Connection connection = WorkflowFactory.eINSTANCE.createConnection();
        connection.setSource(source);
        connection.setTarget(target);
        workflow.getConnections().add(connection);
        return connection;
    }

    private Connection chain() {
        workflow.setName("chain");
        workflow.getInputs().add(first);
        workflow.getOutputs().add(last);
        Port from = first;
        for (int i = 0; i < TASKS; i++) {
            ExpressionTask task = WorkflowFactory.eINSTANCE.createExpressionTask();
            task.setName("t" + i);
            task.getInputs().add(input("a"));
            task.getOutputs().add(output("b"));
            Assignment assignment = WorkflowFactory.eINSTANCE.createAssignment();
            assignment.setOutput(task.getOutputs().get(0));
            assignment.setExpression("a + 1");
            task.getAssignments().add(assignment);
            workflow.getNodes().add(task);
            connect(from, task.getInputs().get(0));
            from = task.getOutputs().get(0);
        }
        connect(from, last);
        return workflow.getConnections().get(0);
    }

    private List<String> codes() {
        return Validator.validate(workflow, id -> Optional.empty(), new PlainExpressions()).stream().map(Finding::code)
                .toList();
    }

    @Test
    void aLongChainIsFine() {
        chain();
        assertEquals(List.of(), codes());
    }

    @Test
    void aCircleOfAllTasksIsFound() {
        Connection begin = chain();
        begin.setSource(workflow.getNodes().get(TASKS - 1).getOutputs().get(0));
        assertEquals(List.of("workflow.cycle", "workflow.input.unused"), codes());
    }
}
