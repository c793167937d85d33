package org.simloom.tool.internal.run;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.base.problem.Location;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Value;
import org.simloom.executor.ExecutionRequest;
import org.simloom.executor.Limits;
import org.simloom.executor.StopStep;
import org.simloom.model.base.ResourceRequest;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.Argument;
import org.simloom.model.tool.CancelStep;
import org.simloom.model.tool.EnvironmentVariable;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.StopSignal;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.FileAccess;
import org.simloom.tool.Installation;
import org.simloom.tool.ToolContext;
import org.simloom.tool.internal.Texts;
import org.simloom.tool.internal.template.Templates;

/** Writes what a tool needs into the attempt's folder and says how it is to be run. */
public final class Preparation {
    private static final Set<String> ALWAYS = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR");
    private static final long MEBIBYTE = 1L << 20;

    private final ToolContext context;
    private final Variables variables;
    private final Map<String, String> environment;

    public Preparation(ToolContext context, Map<String, String> environment) {
        this.context = context;
        this.variables = new Variables(context.job(), context.inputs());
        this.environment = environment;
    }

    /** Writes files and templates. */
    public void write(FileAccess files) {
        Map<String, Value> inputs = context.inputs();
        List<String> templated = context.job().templates().stream().map(InputTemplate::getPort).toList();
        variables.paths().forEach((port, path) -> {
            if (inputs.get(port) instanceof FileValue file && !templated.contains(port)) {
                files.copy(file, context.file(path));
            } else if (inputs.get(port) instanceof DirectoryValue folder) {
                files.copy(folder, context.file(path));
            }
        });
        for (InputTemplate template : context.job().templates()) {
            write(template, files);
        }
    }

    private void write(InputTemplate template, FileAccess files) {
        String id = context.job().descriptor().getId();
        Path target = context.file(variables.render(id, template.getTarget()));
        try {
            if (template.getPort() != null && !template.getPort().isEmpty()) {
                if (!(context.inputs().get(template.getPort()) instanceof FileValue file)) {
                    return; // an optional file that was not given
                }
                if (!template.isRendered()) {
                    files.copy(file, target);
                    return;
                }
                fill(files.read(file), file.name(), target);
            } else if (template.getSource() != null && !template.getSource().isEmpty()) {
                Path source = source(template);
                if (!template.isRendered()) {
                    Files.createDirectories(target.getParent());
                    Files.copy(source, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
                fill(source, source.getFileName().toString(), target);
            } else {
                String text = template.getText() == null ? "" : template.getText();
                write(target, template.isRendered() ? variables.render(id, text) : text);
            }
        } catch (IOException e) {
            throw Texts.problem("write", Location.file(target), String.valueOf(e.getMessage()));
        }
    }

    /** A template's file: beside the descriptor that names it, or in the project. */
    public Path source(InputTemplate template) {
        boolean ofPack = template.eContainer() instanceof ToolDescriptor;
        Path base = ofPack ? ModelFiles.fileOf(template).getParent() : context.job().project();
        Path source = base.resolve(template.getSource()).normalize();
        if (!source.startsWith(base) || !Files.isRegularFile(source)) {
            throw Texts.problem("source", Location.element(source, context.job().name()), template.getSource());
        }
        return source;
    }

    /** Of a file that is not UTF-8, every byte that is not filled in stays as it is: other files may name the same. */
    private void fill(Path source, String name, Path target) throws IOException {
        Charset charset = StandardCharsets.UTF_8;
        String text;
        try {
            text = Files.readString(source);
        } catch (CharacterCodingException e) {
            charset = StandardCharsets.ISO_8859_1;
            text = Files.readString(source, charset);
        }
        String filled = variables.render(name, text);
        Files.createDirectories(target.getParent());
        Files.writeString(target, filled, charset.newEncoder().canEncode(filled) ? charset : StandardCharsets.UTF_8);
    }

    private static void write(Path target, String text) throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    /** The command with its environment, limits and ways of stopping. */
    public ExecutionRequest request(Installation program) {
        ToolDescriptor tool = context.job().descriptor();
        List<String> command = new ArrayList<>(List.of(program.path().toString()));
        for (Argument argument : tool.getArguments()) {
            if (!variables.holds(argument.getWhen())) {
                continue;
            }
            List<Map<String, Object>> rounds = argument.isPerExtraInput() ? variables.perExtraInput()
                    : List.of(variables.all());
            for (Map<String, Object> round : rounds) {
                argument.getTexts().forEach(text -> command.add(Templates.render(tool.getId(), text, round)));
            }
        }
        return new ExecutionRequest(command, context.folder(), visible(tool), limits(), stopSteps(program));
    }

    private Map<String, String> visible(ToolDescriptor tool) {
        Map<String, String> visible = new LinkedHashMap<>();
        ALWAYS.stream().filter(environment::containsKey).forEach(name -> visible.put(name, environment.get(name)));
        for (EnvironmentVariable variable : tool.getEnvironment()) {
            if (!variable.isInherited()) {
                visible.put(variable.getName(), variables.render(tool.getId(), variable.getValue()));
            } else if (environment.containsKey(variable.getName())) {
                visible.put(variable.getName(), environment.get(variable.getName()));
            }
        }
        return visible;
    }

    /** What the process tree may use. */
    public Limits limits() {
        ResourceRequest resources = context.job().resources();
        return resources == null ? Limits.NONE : new Limits(resources.getMemory() * MEBIBYTE,
                seconds(resources.getWallTime()), resources.getDisk() * MEBIBYTE);
    }

    /** How the tool likes to be stopped. */
    public List<StopStep> stopSteps(Installation program) {
        List<StopStep> steps = new ArrayList<>();
        ToolDescriptor tool = context.job().descriptor();
        if (tool.getCancelProtocol() != null) {
            for (CancelStep step : tool.getCancelProtocol().getSteps()) {
                Duration grace = seconds(step.getGrace());
                if (step.getFileName() != null && !step.getFileName().isEmpty()) {
                    context.file(step.getFileName());
                    steps.add(new StopStep.WriteFile(step.getFileName(),
                            step.getFileContent() == null ? "" : step.getFileContent(), grace));
                }
                if (!step.getArguments().isEmpty()) {
                    List<String> command = new ArrayList<>(List.of(program.path().toString()));
                    step.getArguments().forEach(text -> command.add(variables.render(tool.getId(), text)));
                    steps.add(new StopStep.Run(command, grace));
                }
                if (step.getSignal() != StopSignal.NONE) {
                    steps.add(new StopStep.Signal(step.getSignal() == StopSignal.INTERRUPT ? "INT" : "TERM", grace));
                }
            }
        }
        return steps;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds));
    }

    /** The variables of this attempt. */
    public Variables variables() {
        return variables;
    }
}
