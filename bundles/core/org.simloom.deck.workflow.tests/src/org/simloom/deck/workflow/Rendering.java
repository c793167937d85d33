package org.simloom.deck.workflow;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueParser;
import org.simloom.base.values.ValueType;
import org.simloom.executor.LocalExecutor;
import org.simloom.model.base.InputPort;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.ToolFactory;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.tool.Cancellation;
import org.simloom.tool.FileAccess;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolListener;
import org.simloom.tool.ToolOutcome;
import org.simloom.tool.ToolService;

/** Has the tool service write a task's files as before a run, with a tool that only looks at them. */
final class Rendering {
    private final ToolService service = new ToolService(new ToolCatalog(List.of(ToolCatalog.read(Path.of("samples/deck.simtool"))),
            Map.of(), Map.of()), new LocalExecutor(), System.getenv());

    /**
     * Writes what the tasks of workflows in one folder read to another, under the names of their templates, with the
     * inputs at their defaults. All in one run of the tool, as starting it hundreds of times would take long.
     */
    void render(List<Path> workflows, Path folder) throws Exception {
        Path project = workflows.get(0).getParent();
        ToolTask all = WorkflowFactory.eINSTANCE.createToolTask();
        all.setName("all");
        all.setTool("org.simloom.calculix.solve");
        Map<String, Value> inputs = new LinkedHashMap<>();
        for (Path workflow : workflows) {
            Workflow model = ModelFiles.load(ModelFiles.newResourceSet(), workflow, Workflow.class);
            ToolTask task = (ToolTask) model.getNodes().get(0);
            for (InputPort port : List.copyOf(task.getInputs())) {
                Value value = value(model, port, project);
                if (inputs.putIfAbsent(port.getName(), value) == null) {
                    all.getInputs().add(port);
                }
                if (port.getName().equals("deck")) {
                    InputTemplate template = ToolFactory.eINSTANCE.createInputTemplate();
                    template.setSource(port.getValue());
                    template.setTarget(port.getValue());
                    all.getTemplates().add(template);
                }
            }
        }
        ToolOutcome outcome = service.run(service.job(all, project), inputs, new Disk(), folder, ToolListener.NONE,
                Cancellation.NEVER);
        assertNull(outcome.problem(), () -> outcome.problem().toString());
    }

    private static Value value(Workflow model, InputPort port, Path project) throws IOException {
        if (port.getName().equals("files")) {
            return new DirectoryValue(project.resolve(port.getValue()).toString(), port.getValue(), 0, 0);
        }
        if (port.getName().equals("deck")) {
            Path file = project.resolve(port.getValue());
            return new FileValue(file.toString(), port.getValue(), Files.size(file));
        }
        InputPort input = model.getInputs().stream().filter(i -> i.getName().equals(port.getName())).findFirst().orElseThrow();
        return ValueParser.parse(port.getName(), ValueType.valueOf(port.getType().name()), port.getUnit(), input.getValue());
    }

    /** Files by their paths in place of digests. */
    private static final class Disk implements FileAccess {
        @Override
        public Path read(FileValue file) {
            return Path.of(file.hash());
        }

        @Override
        public void copy(FileValue file, Path target) {
            copy(Path.of(file.hash()), target);
        }

        @Override
        public void copy(DirectoryValue folder, Path target) {
            Path from = Path.of(folder.hash());
            try (Stream<Path> all = Files.walk(from)) {
                all.filter(Files::isRegularFile).forEach(f -> copy(f, target.resolve(from.relativize(f).toString())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void copy(Path from, Path to) {
            try {
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
