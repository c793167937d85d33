package org.simloom.runs.ui.internal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.CsvTable;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.base.values.ValueParser;
import org.simloom.base.values.ValueType;
import org.simloom.base.values.VectorValue;
import org.simloom.engine.Project;
import org.simloom.engine.RunRequest;
import org.simloom.model.base.InputPort;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.store.RunRecord;
import org.simloom.store.Store;

/** Turns a run's inputs back into what a person would type for them. Those at the workflow's defaults are left out. */
public final class InputTexts {
    private static final String BUNDLE = "org.simloom.runs.ui";

    private InputTexts() {
    }

    /**
     * What was run, to be run once more.
     *
     * @throws ProblemException {@code runs.gone}, {@code model.*} or {@code store.*}
     */
    public static RunRequest request(RunReference reference) {
        Path project = reference.project();
        RunRecord run;
        try (Store store = new Project(project).openStore()) {
            run = store.runs().find(reference.run()).orElseThrow(() -> new ProblemException(Problem.error("runs.gone",
                    Texts.get("run.gone", reference.run()), Texts.get("run.gone.advice"), Location.file(project))));
        }
        Path workflow = project.resolve(run.workflow());
        return new RunRequest(workflow, of(project, workflow, run));
    }

    /**
     * The texts by name of the input. Files of the run are put back from the store, because the files they came
     * from may have changed.
     *
     * @throws ProblemException {@code model.*} or {@code store.*}
     */
    static Map<String, String> of(Path project, Path workflow, RunRecord run) {
        Workflow model = ModelFiles.load(ModelFiles.newResourceSet(), workflow, Workflow.class);
        Map<String, InputPort> ports = model.getInputs().stream()
                .collect(Collectors.toMap(InputPort::getName, port -> port, (a, b) -> a));
        Map<String, String> texts = new LinkedHashMap<>();
        try (Store store = new Project(project).openStore()) {
            ValueCodec.mapFromJson(run.inputs()).forEach((name, value) -> {
                InputPort port = ports.get(name);
                if (port != null && !isDefault(store, project, port, value)) {
                    texts.put(name, text(store, value));
                }
            });
        }
        return texts;
    }

    private static boolean isDefault(Store store, Path project, InputPort port, Value value) {
        if (port.getValue() == null || port.getValue().isBlank()) {
            return false;
        }
        ValueType type = ValueType.valueOf(port.getType().name());
        Path file = project.resolve(port.getValue().strip());
        try {
            return switch (value) {
                case FileValue given -> Files.isRegularFile(file) && store.digests().put(file).hash().equals(given.hash());
                case DirectoryValue given -> Files.isDirectory(file)
                        && store.content().putTree(file).hash().equals(given.hash());
                case TableValue given when Files.isRegularFile(file) ->
                    given.equals(ValueParser.parse(port.getName(), type, port.getUnit(), Files.readString(file)));
                default -> value.equals(ValueParser.parse(port.getName(), type, port.getUnit(), port.getValue()));
            };
        } catch (IOException | ProblemException e) {
            // a default that does not hold any more is not what the run had
            return false;
        }
    }

    private static String text(Store store, Value value) {
        return switch (value) {
            case RealValue real -> (real.value() + " " + real.unit()).strip();
            case IntegerValue integer -> Long.toString(integer.value());
            case BooleanValue bool -> Boolean.toString(bool.value());
            case TextValue text -> text.value();
            case VectorValue vector -> (Arrays.stream(vector.values()).mapToObj(Double::toString)
                    .collect(Collectors.joining(", ", "[", "]")) + " " + vector.unit()).strip();
            case TableValue table -> CsvTable.format(table);
            case FileValue file -> put(file.hash(), file.name(), target -> store.content().copy(file, target));
            case DirectoryValue folder -> put(folder.hash(), folder.name(), target -> store.content().copy(folder, target));
        };
    }

    private static String put(String hash, String name, Consumer<Path> copy) {
        Path folder = Platform.getStateLocation(Platform.getBundle(BUNDLE)).append("inputs").append(hash).toPath();
        Path target = folder.resolve(name);
        if (!Files.exists(target)) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new ProblemException(Problem.error("runs.input.folder", Texts.get("input.folder", name),
                        Texts.get("input.folder.advice"), Location.file(folder)), e);
            }
            copy.accept(target);
        }
        return target.toString();
    }
}
