package org.simloom.tool.authoring.internal.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.simloom.base.problem.Location;
import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.CommandLine;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.internal.Names;
import org.simloom.tool.authoring.internal.Texts;

/** What the words of a command seem to be, by looking at them and at the folder; nothing is run. */
public final class Recognition {
    private static final Pattern PREFIXED = Pattern.compile("(-{0,2}[\\p{L}_][\\p{L}\\p{N}_.-]*=)(.+)", Pattern.DOTALL);
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern REAL = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Set<String> INTERPRETERS = Set.of("python", "perl", "ruby", "octave", "Rscript", "node", "julia",
            "bash", "sh", "dash", "gawk", "awk", "lua", "tclsh", "java", "pvpython", "pvbatch", "matlab");

    private final CommandLine command;
    private final Path folder;
    private final Programs programs;
    private final ToolDraft draft = new ToolDraft();
    private final Names names = new Names(List.of());
    private final Set<String> targets = new HashSet<>();
    private boolean scripted;

    /**
     * @param folder where the command works
     * @throws org.simloom.base.problem.ProblemException {@code authoring.folder}
     */
    public Recognition(CommandLine command, Path folder, Map<String, String> environment) {
        this.command = command;
        this.folder = folder.toAbsolutePath().normalize();
        this.programs = new Programs(environment, this.folder);
        if (!Files.isDirectory(this.folder)) {
            throw Texts.problem("folder", Location.file(folder), folder);
        }
    }

    /**
     * The first draft.
     *
     * @throws org.simloom.base.problem.ProblemException {@code authoring.program.*} or {@code authoring.output.path}
     */
    public ToolDraft draft() {
        draft.setOrigin(command.line(), folder.toString());
        draft.environment().putAll(command.environment());
        List<String> words = new ArrayList<>(command.words());
        Path program = programs.find(words.remove(0));
        List<String> interpreter = program.startsWith(folder) ? Programs.interpreter(program) : List.of();
        if (!interpreter.isEmpty()) {
            // a script of the user's own becomes part of the tool; what is found on each machine is its interpreter
            words.add(0, program.toString());
            words.addAll(0, interpreter.subList(1, interpreter.size()));
            program = programs.find(interpreter.get(0));
        }
        draft.setProgram(programs.describe(program));
        scripted = INTERPRETERS.contains(program.getFileName().toString().replaceFirst("[\\d.]+$", "")) || !interpreter.isEmpty();
        for (int i = 0; i < words.size(); i++) {
            draft.arguments().add(argument(words, i));
        }
        redirect();
        name(program);
        return draft;
    }

    private void redirect() {
        if (!command.outputFile().isEmpty()) {
            Path file = path(command.outputFile());
            if (file == null || Files.isDirectory(file)) {
                throw Texts.problem("output.path", Location.NONE, command.outputFile());
            }
            draft.setOutputFile(file.getFileName().toString());
        }
    }

    private void name(Path program) {
        String main = draft.files().stream().filter(file -> file.use() == FileUse.PART).findFirst().map(DraftFile::target)
                .orElse(program.getFileName().toString());
        String base = main.substring(main.lastIndexOf('/') + 1).replaceFirst("(?<=.)\\.[^.]*$", "");
        String name = Names.legal(base, "tool");
        draft.setNames(name, "local." + name, base, "");
    }

    private DraftArgument argument(List<String> words, int index) {
        String word = words.get(index);
        String before = index == 0 ? "" : words.get(index - 1);
        Path whole = path(word);
        if (whole != null && Files.exists(whole)) {
            return file("", word, whole);
        }
        Matcher parts = PREFIXED.matcher(word);
        String prefix = parts.matches() ? parts.group(1) : "";
        String text = parts.matches() ? parts.group(2) : word;
        Path path = path(text);
        if (path != null && Files.exists(path)) {
            return file(prefix, text, path);
        }
        boolean integer = INTEGER.matcher(text).matches();
        boolean option = before.matches("-{1,2}[\\p{L}].*");
        if ((integer || REAL.matcher(text).matches()) && (prefix.isEmpty() ? option || !text.startsWith("-") : true)) {
            String name = prefix.isEmpty() ? before : prefix.substring(0, prefix.length() - 1);
            boolean named = !name.isEmpty() && !REAL.matcher(name).matches() && (path(name) == null || !Files.exists(path(name)));
            return DraftArgument.fixed(prefix, text).asInput(true, names.next(named ? name : "", "value"),
                    integer ? PortType.INTEGER : PortType.REAL, "");
        }
        if (!text.startsWith("-") && path != null) {
            stem(text, path);
        }
        return DraftArgument.fixed(prefix, text);
    }

    /** Solvers name their input without its extension: {@code ccx -i beam} reads {@code beam.inp}. */
    private void stem(String text, Path path) {
        String start = path.getFileName() + ".";
        if (path.getParent() == null || !Files.isDirectory(path.getParent()) || text.isBlank()) {
            return;
        }
        try (Stream<Path> files = Files.list(path.getParent())) {
            List<Path> fitting = files.filter(file -> file.getFileName().toString().startsWith(start)
                    && Files.isRegularFile(file)).sorted().toList();
            // several are what earlier runs have left: the trials tell which of them is read
            if (fitting.size() == 1) {
                add(fitting.get(0), FileUse.INPUT);
            }
        } catch (IOException e) {
            // a folder that cannot be listed gives no hint
        }
    }

    private DraftArgument file(String prefix, String text, Path path) {
        boolean part = scripted && prefix.isEmpty() && Files.isRegularFile(path)
                && draft.files().stream().noneMatch(file -> file.use() == FileUse.PART);
        return DraftArgument.ofFile(prefix, text, add(path, part ? FileUse.PART : FileUse.INPUT).target());
    }

    /** Adds a file that the command reads. */
    private DraftFile add(Path path, FileUse use) {
        for (DraftFile known : draft.files()) {
            if (known.source().equals(path.toString())) {
                return known;
            }
        }
        String target = Targets.of(path, folder, targets);
        // a part of the tool leaves the short name to an input: beam.py reads beam.txt
        String base = use == FileUse.PART ? path.getFileName().toString()
                : path.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
        DraftFile file = new DraftFile(path.toString(), target, Files.isDirectory(path), use, names.next(base, "file"), List.of());
        draft.files().add(file);
        return file;
    }

    private Path path(String text) {
        try {
            return text.isBlank() ? null : folder.resolve(text).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
