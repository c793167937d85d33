package org.simloom.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;
import org.simloom.model.base.PortType;
import org.simloom.model.base.Setting;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.ToolFactory;
import org.simloom.model.workflow.Assignment;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** Builds workflows for tests in few words: {@code name:type:unit=value} describes a port. */
final class Flow {
    static final WorkflowFactory FACTORY = WorkflowFactory.eINSTANCE;

    final Workflow workflow = FACTORY.createWorkflow();

    Flow(String name) {
        workflow.setName(name);
    }

    Flow in(String... ports) {
        Arrays.stream(ports).forEach(port -> workflow.getInputs().add(input(port)));
        return this;
    }

    Flow out(String... ports) {
        Arrays.stream(ports).forEach(port -> workflow.getOutputs().add(output(port)));
        return this;
    }

    /** A node with its ports; {@code spec} is {@code "in1 in2 -> out1 out2"}. */
    <N extends Node> N node(N node, String name, String spec) {
        node.setName(name);
        String[] sides = (spec + " ").split("->", 2);
        Arrays.stream(sides[0].strip().split("\\s+")).filter(s -> !s.isEmpty())
                .forEach(port -> node.getInputs().add(input(port)));
        Arrays.stream(sides[1].strip().split("\\s+")).filter(s -> !s.isEmpty())
                .forEach(port -> node.getOutputs().add(output(port)));
        workflow.getNodes().add(node);
        return node;
    }

    /** An expression task; {@code assignments} are {@code out=expression}. */
    Flow formula(String name, String spec, String... assignments) {
        ExpressionTask task = node(FACTORY.createExpressionTask(), name, spec);
        for (String text : assignments) {
            String[] parts = text.split("=", 2);
            Assignment assignment = FACTORY.createAssignment();
            assignment.setOutput((OutputPort) port(task, parts[0].strip()));
            assignment.setExpression(parts[1].strip());
            task.getAssignments().add(assignment);
        }
        return this;
    }

    /** A task that runs a shell script, in whose text {@code [=name]} are inputs and which prints {@code out=value}. */
    Flow shell(String name, String spec, String script) {
        return shell(name, spec, script, task -> {
        });
    }

    Flow shell(String name, String spec, String script, Consumer<ToolTask> more) {
        ToolTask task = node(FACTORY.createToolTask(), name, spec);
        task.setTool("test.shell");
        var template = ToolFactory.eINSTANCE.createInputTemplate();
        template.setTarget("run.sh");
        template.setText(script + "\n");
        task.getTemplates().add(template);
        for (OutputPort port : task.getOutputs()) {
            boolean file = port.getType() == PortType.FILE;
            ResultExtractor extractor = ToolFactory.eINSTANCE.createResultExtractor();
            extractor.setOutput(port.getName());
            extractor.setKind(file ? "file" : "regex");
            extractor.getSettings().add(setting(file ? "path" : "pattern",
                    file ? port.getName() + ".txt" : "^" + port.getName() + "=(.*)$"));
            task.getExtractors().add(extractor);
        }
        more.accept(task);
        return this;
    }

    /** A loop over the items of its first input. */
    Flow each(String name, String spec, Flow body) {
        ForEach each = node(FACTORY.createForEach(), name, spec);
        each.setBody(body.workflow);
        each.getItems().add(each.getInputs().get(0));
        return this;
    }

    private static Setting setting(String name, String value) {
        Setting setting = BaseFactory.eINSTANCE.createSetting();
        setting.setName(name);
        setting.setValue(value);
        return setting;
    }

    /** Connections, each {@code node.port>node.port}; a name without a dot is a port of the workflow. */
    Flow wire(String... connections) {
        for (String text : connections) {
            String[] ends = text.split(">");
            Connection connection = FACTORY.createConnection();
            connection.setSource(end(ends[0], false));
            connection.setTarget(end(ends[1], true));
            workflow.getConnections().add(connection);
        }
        return this;
    }

    private Port end(String text, boolean target) {
        if (text.indexOf('.') < 0) {
            return target ? workflow.getOutputs().stream().filter(p -> p.getName().equals(text)).findFirst().orElseThrow()
                    : workflow.getInputs().stream().filter(p -> p.getName().equals(text)).findFirst().orElseThrow();
        }
        String[] parts = text.split("\\.");
        Node node = workflow.getNodes().stream().filter(n -> n.getName().equals(parts[0])).findFirst().orElseThrow();
        return (target ? node.getInputs() : node.getOutputs()).stream().filter(p -> p.getName().equals(parts[1]))
                .findFirst().orElseThrow();
    }

    static Port port(PortOwner owner, String name) {
        return owner.getOutputs().stream().filter(p -> p.getName().equals(name)).map(Port.class::cast).findFirst()
                .or(() -> owner.getInputs().stream().filter(p -> p.getName().equals(name)).map(Port.class::cast).findFirst())
                .orElseThrow();
    }

    static InputPort input(String spec) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        String[] value = spec.split("=", 2);
        describe(port, value[0]);
        if (value.length > 1) {
            port.setValue(value[1]);
        }
        return port;
    }

    static OutputPort output(String spec) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        describe(port, spec);
        return port;
    }

    private static void describe(Port port, String spec) {
        String[] parts = spec.split(":");
        port.setName(parts[0]);
        port.setType(parts.length > 1 && !parts[1].isEmpty() ? PortType.getByName(parts[1].toUpperCase()) : PortType.REAL);
        if (parts.length > 2) {
            port.setUnit(parts[2]);
        }
    }

    /** Saves it in a project, which gets the shell as a tool of its own. */
    Path save(Path project) throws IOException {
        Files.createDirectories(project);
        if (!Files.exists(project.resolve(".project"))) {
            Files.createFile(project.resolve(".project"));
            Files.writeString(project.resolve("shell.simtool"), SHELL);
        }
        Path file = project.resolve(workflow.getName() + ".simflow");
        Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(file));
        resource.getContents().add(workflow);
        ModelFiles.save(resource);
        return file;
    }

    private static final String SHELL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tool:ToolDescriptor xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:tool="http://www.simloom.org/tool/1.0" id="test.shell" name="shell" openInputs="true" openOutputs="true">
              <executables id="sh" name="sh"><candidates>sh</candidates></executables>
              <arguments id="a"><texts>run.sh</texts></arguments>
              <checks xsi:type="tool:ExitCodeCheck" id="c1"/>
              <checks xsi:type="tool:PatternCheck" id="c2" source="stderr" pattern="ERROR" present="false"/>
              <licenseRule id="l" pattern="no licence free" initialDelay="0.05" maximumDelay="0.1"/>
            </tool:ToolDescriptor>
            """;
}
