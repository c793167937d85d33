package org.simloom.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;
import org.simloom.model.base.PortType;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** Models to try diagrams on. */
final class Samples {
    private static final WorkflowFactory MAKE = WorkflowFactory.eINSTANCE;

    private Samples() {
    }

    /**
     * {@code length [mm] → first → second → stress [MPa]}, an unconnected script {@code third}, the inputs
     * {@code force [N]} and {@code note} (a text), and a loop with a body {@code x → inner → y}.
     */
    static Path workflow(Path folder) {
        Workflow flow = MAKE.createWorkflow();
        flow.setName("sample");
        InputPort length = input(flow, "length", PortType.REAL, "mm");
        length.setValue("20 mm");
        input(flow, "force", PortType.REAL, "N");
        input(flow, "note", PortType.TEXT, null);
        Node first = script(flow, "first", "mm", "mm");
        Node second = script(flow, "second", "mm", "MPa");
        script(flow, "third", "mm", "mm");
        OutputPort stress = output(flow, "stress", PortType.REAL, "MPa");
        connect(flow, length, first.getInputs().get(0));
        connect(flow, first.getOutputs().get(0), second.getInputs().get(0));
        connect(flow, second.getOutputs().get(0), stress);
        ForEach loop = MAKE.createForEach();
        loop.setName("loop");
        input(loop, "x", PortType.VECTOR, "mm");
        output(loop, "y", PortType.VECTOR, "mm");
        loop.getItems().add(loop.getInputs().get(0));
        Workflow body = MAKE.createWorkflow();
        InputPort x = input(body, "x", PortType.REAL, "mm");
        Node inner = script(body, "inner", "mm", "mm");
        connect(body, x, inner.getInputs().get(0));
        connect(body, inner.getOutputs().get(0), output(body, "y", PortType.REAL, "mm"));
        loop.setBody(body);
        flow.getNodes().add(loop);
        return save(flow, folder.resolve("sample.simflow"));
    }

    /** A workflow of many tasks, every one fed by one before it. */
    static Workflow large(int tasks) {
        Workflow flow = MAKE.createWorkflow();
        flow.setName("large");
        InputPort length = input(flow, "length", PortType.REAL, "mm");
        for (int i = 0; i < tasks; i++) {
            Node task = script(flow, "task" + i, "mm", "mm");
            connect(flow, i < 8 ? length : flow.getNodes().get(i - 8 + i % 3).getOutputs().get(0), task.getInputs().get(0));
        }
        return flow;
    }

    /** The process that comes with the examples, and what it refers to. */
    static Path process(Path folder) {
        return example(folder, "bracket", "bracket.simprocess");
    }

    /** A file of an example, copied with its folder. */
    static Path example(Path folder, String example, String file) {
        Path from = Path.of("../../training/org.simloom.examples/examples", example);
        try (var all = Files.list(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Files.copy(each, folder.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(file);
    }

    static Path save(EObject root, Path file) {
        Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(file));
        resource.getContents().add(root);
        try {
            ModelFiles.save(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static Node script(Workflow flow, String name, String from, String to) {
        ScriptTask task = MAKE.createScriptTask();
        task.setName(name);
        task.setCode("pass");
        input(task, "a", PortType.REAL, from);
        output(task, "b", PortType.REAL, to);
        flow.getNodes().add(task);
        return task;
    }

    static InputPort input(PortOwner owner, String name, PortType type, String unit) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        owner.getInputs().add(port);
        return describe(port, name, type, unit);
    }

    static OutputPort output(PortOwner owner, String name, PortType type, String unit) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        owner.getOutputs().add(port);
        return describe(port, name, type, unit);
    }

    private static <P extends Port> P describe(P port, String name, PortType type, String unit) {
        port.setName(name);
        port.setType(type);
        port.setUnit(unit);
        return port;
    }

    static Connection connect(Workflow flow, Port source, Port target) {
        Connection connection = MAKE.createConnection();
        connection.setSource(source);
        connection.setTarget(target);
        flow.getConnections().add(connection);
        return connection;
    }
}
