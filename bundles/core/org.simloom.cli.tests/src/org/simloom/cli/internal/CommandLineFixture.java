package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.tool.ToolCatalog;
import org.simloom.workspace.Examples;
import org.simloom.workspace.Workspace;

/** The command line on a project of its own: a copy of the samples, with real processes and a real store. */
abstract class CommandLineFixture {
    /** How a model begins, by package and class: its attributes and the end of the tag follow. */
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1$s:%2$s xmi:version=\"2.0\" "
            + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmlns:base=\"http://www.simloom.org/base/1.0\" xmlns:%1$s=\"http://www.simloom.org/%1$s/1.0\" ";

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    /** What a command has left: its exit code and what it wrote. */
    record Outcome(int code, String out, String err) {

        /** Makes sure of an exit code and of one line, without a trace of the program's inside. */
        void isError(int expected, String... parts) {
            assertEquals(expected, code, this::toString);
            assertEquals(1, err.lines().count(), this::toString);
            for (String part : parts) {
                assertEquals(true, err.contains(part), () -> part + " is missing in " + this);
            }
            isClean();
        }

        void isClean() {
            for (String inside : List.of("Exception", "\tat ", "org.simloom.", "org.eclipse.", "java.", "null")) {
                assertFalse((out + err).contains(inside), () -> inside + " in " + this);
            }
        }
    }

    @BeforeEach
    void speakEnglish() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        copySamples(project());
        workspace().trust().trust(project());
        Files.createDirectories(folder.resolve("examples"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    Workspace workspace() {
        return Workspace.of(environment(), Examples.in(folder.resolve("examples")));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("SIMLOOM_WORKSPACE", folder.resolve("workspace").toString());
        return environment;
    }

    Path project() {
        return folder.resolve("project");
    }

    Path file(String name) {
        return project().resolve(name);
    }

    String path(String name) {
        return file(name).toString();
    }

    static void copySamples(Path target) throws IOException {
        Files.createDirectories(target);
        try (var samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, target.resolve(sample.getFileName()));
            }
        }
        Files.createFile(target.resolve(".project"));
    }

    /** Replaces a text in a file of the project. */
    void change(String file, String right, String wrong) throws IOException {
        String text = Files.readString(file(file));
        assertEquals(2, text.split(java.util.regex.Pattern.quote(right), -1).length, right);
        Files.writeString(file(file), text.replace(right, wrong));
    }

    /** Runs a command in this process. */
    Outcome simloom(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, 100);
        int code = new CommandLineInterface(new Services(terminal, environment(),
                () -> new ToolCatalog(List.of(), Map.of(), Map.of()), () -> Examples.in(folder.resolve("examples"))))
                .execute(arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a study of the project in this process. */
    Outcome study(String file, List<String> more) {
        return simloom(Stream.concat(Stream.of("study", path(file)), more.stream()).toArray(String[]::new));
    }

    /** Starts a command in a process of its own; its output goes to files of the given name. */
    Process start(String name, Map<String, String> environment, String... arguments) throws IOException {
        return start(name, environment, null, arguments);
    }

    /** The same, with what the command is to read from its input; {@code null} where it has none. */
    Process start(String name, Map<String, String> environment, Path input, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC", "-Duser.language=en", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), CommandLineChild.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        builder.environment().putAll(environment());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a process started by {@link #start} has left; waits for it. */
    Outcome end(String name, Process process) throws Exception {
        return new Outcome(process.waitFor(), Files.readString(folder.resolve(name + ".out")),
                Files.readString(folder.resolve(name + ".err")));
    }

    /** Lines of a file that the samples' scripts append to: one a run of theirs. */
    static long lines(Path log) throws IOException {
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** Waits until a script has written to its log. */
    static void waitFor(Path log, Process writer) throws Exception {
        while (lines(log) == 0) {
            assertEquals(true, writer.isAlive(), "ended before it began: " + writer.info());
            Thread.sleep(20);
        }
    }
}
