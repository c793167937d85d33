package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortType;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** Workflows that do the same small task for many numbers, as a study does. */
final class SweepModel {
    private static final WorkflowFactory FACTORY = WorkflowFactory.eINSTANCE;

    private final int count;

    SweepModel(int count) {
        this.count = count;
    }

    /** A sweep of expression tasks: {@code y = x + 1}; output {@code ys}. */
    Path expressions(Path project) throws IOException {
        Workflow body = FACTORY.createWorkflow();
        ExpressionTask task = adding("add");
        body.getInputs().add(input("x", PortType.REAL));
        body.getOutputs().add(output("y", PortType.REAL));
        body.getNodes().add(task);
        connect(body, body.getInputs().get(0), task.getInputs().get(0));
        connect(body, task.getOutputs().get(0), body.getOutputs().get(0));
        return save(project, sweep(body, true));
    }

    /** A sweep of tasks of a tool that takes {@code x} and gives nothing. */
    Path tools(Path project, String tool) throws IOException {
        Workflow body = FACTORY.createWorkflow();
        ToolTask task = FACTORY.createToolTask();
        task.setName("run");
        task.setTool(tool);
        task.getInputs().add(input("x", PortType.REAL));
        body.getInputs().add(input("x", PortType.REAL));
        body.getNodes().add(task);
        connect(body, body.getInputs().get(0), task.getInputs().get(0));
        return save(project, sweep(body, false));
    }

    /** Expression tasks one after the other, each with a name of its own; five elements for each. */
    static Workflow chain(int tasks) {
        Workflow workflow = FACTORY.createWorkflow();
        workflow.setName("chain");
        workflow.getInputs().add(input("start", PortType.REAL));
        workflow.getInputs().get(0).setValue("0");
        Port before = workflow.getInputs().get(0);
        for (int i = 0; i < tasks; i++) {
            ExpressionTask task = adding("add" + i);
            workflow.getNodes().add(task);
            connect(workflow, before, task.getInputs().get(0));
            before = task.getOutputs().get(0);
        }
        return workflow;
    }

    /** As many chains side by side as each is long, from one input; about so many tasks. */
    static Workflow grid(int tasks) {
        Workflow workflow = FACTORY.createWorkflow();
        workflow.setName("grid");
        workflow.getInputs().add(input("start", PortType.REAL));
        workflow.getInputs().get(0).setValue("0");
        int length = (int) Math.round(Math.sqrt(tasks));
        for (int i = 0; i < tasks; i++) {
            ExpressionTask task = adding("add" + i);
            Port before = i % length == 0 ? workflow.getInputs().get(0) : workflow.getNodes().get(i - 1).getOutputs().get(0);
            workflow.getNodes().add(task);
            connect(workflow, before, task.getInputs().get(0));
        }
        return workflow;
    }

    private static ExpressionTask adding(String name) {
        ExpressionTask task = FACTORY.createExpressionTask();
        task.setName(name);
        task.getInputs().add(input("x", PortType.REAL));
        task.getOutputs().add(output("y", PortType.REAL));
        Assignment assignment = FACTORY.createAssignment();
        assignment.setOutput(task.getOutputs().get(0));
        assignment.setExpression("x + 1");
        task.getAssignments().add(assignment);
        return task;
    }

    private Workflow sweep(Workflow body, boolean gathers) {
        Workflow workflow = FACTORY.createWorkflow();
        workflow.setName("sweep");
        InputPort numbers = input("xs", PortType.VECTOR);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(i).append(' ');
        }
        numbers.setValue(text.toString().strip());
        workflow.getInputs().add(numbers);
        ForEach each = FACTORY.createForEach();
        each.setName("each");
        each.getInputs().add(input("x", PortType.VECTOR));
        each.getItems().add(each.getInputs().get(0));
        each.setBody(body);
        workflow.getNodes().add(each);
        connect(workflow, numbers, each.getInputs().get(0));
        if (gathers) {
            each.getOutputs().add(output("y", PortType.VECTOR));
            workflow.getOutputs().add(output("ys", PortType.VECTOR));
            connect(workflow, each.getOutputs().get(0), workflow.getOutputs().get(0));
        }
        return workflow;
    }

    static InputPort input(String name, PortType type) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setType(type);
        return port;
    }

    static OutputPort output(String name, PortType type) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        port.setName(name);
        port.setType(type);
        return port;
    }

    static void connect(Workflow workflow, Port from, Port to) {
        Connection connection = FACTORY.createConnection();
        connection.setSource(from);
        connection.setTarget(to);
        workflow.getConnections().add(connection);
    }

    private static Path save(Path project, Workflow workflow) throws IOException {
        Files.createDirectories(project);
        Files.writeString(project.resolve(".project"), "");
        Path file = project.resolve("sweep.simflow");
        Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(file));
        resource.getContents().add(workflow);
        ModelFiles.save(resource);
        return file;
    }
}
