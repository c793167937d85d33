package org.simloom.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.executor.LocalExecutor;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.WorkflowFactory;

/** Describes tools in a few lines of XML and runs them for real. */
abstract class ToolFixture {
    @TempDir
    Path folder;

    final Map<String, String> environment = new HashMap<>(Map.of("PATH", System.getenv("PATH")));
    final Map<String, CheckService> checks = new HashMap<>();
    final ToolTask task = WorkflowFactory.eINSTANCE.createToolTask();
    final Map<String, Value> inputs = new LinkedHashMap<>();
    private final Map<FileValue, Path> files = new HashMap<>();
    private int attempts;
    Path attempt;

    @BeforeEach
    void nameTheTask() {
        task.setName("task");
        task.setTool("test.tool");
    }

    /** A descriptor of a tool that is the shell, running {@code run.sh}, with these elements besides. */
    ToolDescriptor shell(String elements) {
        return descriptor("""
                <executables id="sh" name="sh"><candidates>sh</candidates></executables>
                <arguments id="a"><texts>run.sh</texts></arguments>
                <checks xsi:type="tool:ExitCodeCheck" id="c1"/>
                <checks xsi:type="tool:PatternCheck" id="c2" source="stderr" pattern="ERROR" present="false"/>
                """ + elements);
    }

    /** The same with the script's text. */
    ToolDescriptor script(String text, String elements) {
        return shell("<templates id=\"t\" target=\"run.sh\" text=\"" + escape(text) + "\"/>" + elements);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;");
    }

    ToolDescriptor descriptor(String elements) {
        return ToolCatalog.read(write("test.tool", elements));
    }

    Path write(String id, String elements) {
        try {
            Path pack = Files.createDirectories(folder.resolve("pack"));
            return Files.writeString(pack.resolve(id + ".simtool"), """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <tool:ToolDescriptor xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:tool="http://www.simloom.org/tool/1.0" id="%s" name="tool" openInputs="true" openOutputs="true">
                    """.formatted(id) + elements + "</tool:ToolDescriptor>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void input(String name, double value) {
        input(name, PortType.REAL, new RealValue(value, ""));
    }

    void input(String name, String value) {
        input(name, PortType.TEXT, new TextValue(value));
    }

    InputPort input(String name, PortType type, Value value) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setType(type);
        task.getInputs().add(port);
        if (value != null) {
            inputs.put(name, value);
        }
        return port;
    }

    void inputFile(String name, String fileName, String content) throws IOException {
        Path file = Files.writeString(Files.createTempDirectory(folder, "input").resolve(fileName), content);
        FileValue value = new FileValue("0".repeat(63) + files.size(), fileName, content.length());
        files.put(value, file);
        input(name, PortType.FILE, value);
    }

    OutputPort output(String name, PortType type) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        port.setName(name);
        port.setType(type);
        task.getOutputs().add(port);
        return port;
    }

    ToolService service(ToolDescriptor tool) {
        return new ToolService(new ToolCatalog(List.of(tool), Map.of(), checks), new LocalExecutor(), environment);
    }

    ToolOutcome run(ToolDescriptor tool) {
        return run(tool, ToolListener.NONE);
    }

    ToolOutcome run(ToolDescriptor tool, ToolListener listener) {
        try {
            attempt = Files.createDirectories(folder.resolve("attempt-" + ++attempts));
            ToolService service = service(tool);
            return service.run(service.job(task, folder), inputs, access, attempt, listener, Cancellation.NEVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs it and gives what it printed; it must succeed. */
    List<String> printed(ToolDescriptor tool) throws IOException {
        ToolOutcome outcome = run(tool);
        assertEquals(ToolOutcome.State.SUCCEEDED, outcome.state(), outcome.toString());
        return new ArrayList<>(Files.readAllLines(attempt.resolve(".simloom/stdout")));
    }

    /** Runs it; it must fail with this code. */
    String failure(ToolDescriptor tool, String code) {
        ToolOutcome outcome = run(tool);
        assertEquals(ToolOutcome.State.FAILED, outcome.state(), outcome.toString());
        assertEquals(code, outcome.problem().code(), outcome.problem().toString());
        return outcome.problem().message();
    }

    private final FileAccess access = new FileAccess() {
        @Override
        public Path read(FileValue file) {
            return files.get(file);
        }

        @Override
        public void copy(FileValue file, Path target) {
            try {
                Files.createDirectories(target.getParent());
                Files.copy(files.get(file), target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void copy(DirectoryValue value, Path target) {
            throw new UnsupportedOperationException();
        }
    };
}
