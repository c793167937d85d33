package org.simloom.gmsh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.executor.LocalExecutor;
import org.simloom.gmsh.internal.MeshCheck;
import org.simloom.gmsh.internal.MeshQuantity;
import org.simloom.gmsh.internal.ParameterCheck;
import org.simloom.gmsh.internal.RequireCheck;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.base.Setting;
import org.simloom.model.tool.ResultExtractor;

import org.simloom.model.tool.ToolFactory;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.tool.Cancellation;
import org.simloom.tool.Evidence;
import org.simloom.tool.FileAccess;
import org.simloom.tool.Output;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolListener;
import org.simloom.tool.ToolOutcome;
import org.simloom.tool.ToolService;

/** Runs the real gmsh as a task of a workflow does. */
abstract class GmshFixture {
    static final Path PACK = Path.of("../org.simloom.gmsh/tool/gmsh.simtool");
    static final Path EXAMPLES = Path.of("../../training/org.simloom.examples/examples");

    @TempDir
    Path folder;

    final ToolTask task = WorkflowFactory.eINSTANCE.createToolTask();
    final Map<String, Value> inputs = new LinkedHashMap<>();
    private Path geometry;

    private final FileAccess files = new FileAccess() {
        @Override
        public Path read(FileValue file) {
            return geometry;
        }

        @Override
        public void copy(FileValue file, Path target) {
            try {
                Files.createDirectories(target.getParent());
                Files.copy(geometry, target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void copy(DirectoryValue value, Path target) {
            throw new UnsupportedOperationException();
        }
    };

    GmshFixture() {
        task.setName("mesh");
        task.setTool("org.simloom.gmsh.mesh");
        output("mesh", PortType.MESH, "");
        output("nodes", PortType.INTEGER, "");
        output("elements", PortType.INTEGER, "");
        output("volume", PortType.REAL, "mm^3");
    }

    static ToolCatalog catalog() {
        return new ToolCatalog(List.of(ToolCatalog.read(PACK)), Map.of("gmsh.mesh", new MeshQuantity()),
                Map.of("gmsh.mesh", new MeshCheck(), "gmsh.parameters", new ParameterCheck(), "gmsh.require",
                        new RequireCheck()));
    }

    void input(String name, PortType type, Value value) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setType(type);
        task.getInputs().add(port);
        inputs.put(name, value);
    }

    void parameter(String name, double value) {
        input(name, PortType.REAL, new RealValue(value, ""));
    }

    OutputPort output(String name, PortType type, String unit) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        port.setName(name);
        port.setType(type);
        port.setUnit(unit);
        task.getOutputs().add(port);
        return port;
    }

    /** An output that the task itself reads from the mesh. */
    void quantity(String name, PortType type, String... settings) {
        output(name, type, "");
        ResultExtractor extractor = ToolFactory.eINSTANCE.createResultExtractor();
        extractor.setOutput(name);
        extractor.setKind("gmsh.mesh");
        for (int i = 0; i < settings.length; i += 2) {
            Setting setting = BaseFactory.eINSTANCE.createSetting();
            setting.setName(settings[i]);
            setting.setValue(settings[i + 1]);
            extractor.getSettings().add(setting);
        }
        task.getExtractors().add(extractor);
    }

    ToolOutcome run(Path script, int dimension) throws Exception {
        geometry = script;
        input("geometry", PortType.FILE, new FileValue("0".repeat(64), script.getFileName().toString(), Files.size(script)));
        input("dimension", PortType.INTEGER, new IntegerValue(dimension));
        Path attempt = Files.createDirectories(folder.resolve("attempt"));
        ToolService service = new ToolService(catalog(), new LocalExecutor(), System.getenv());
        return service.run(service.job(task, folder), inputs, files, attempt, ToolListener.NONE, Cancellation.NEVER);
    }

    ToolOutcome run(String script, int dimension) throws Exception {
        return run(Files.writeString(folder.resolve("part.geo"), script), dimension);
    }

    static String violations(ToolOutcome outcome) {
        return texts(outcome, Evidence.Result.VIOLATED);
    }

    static String texts(ToolOutcome outcome, Evidence.Result result) {
        return outcome.verdict().evidence().stream().filter(e -> e.result() == result)
                .map(e -> e.check() + ": " + e.text()).collect(Collectors.joining("\n"));
    }

    static double number(ToolOutcome outcome, String output) {
        return switch (outcome.outputs().get(output)) {
            case Output.Plain(RealValue real) -> real.value();
            case Output.Plain(IntegerValue integer) -> integer.value();
            case null, default -> throw new AssertionError(output + " of " + outcome);
        };
    }
}
