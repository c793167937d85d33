package org.simloom.executor.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.executor.ProcessIdentity;

/** The files that a command and its wrapper leave in {@code .simloom} of their folder. */
public final class AttemptFiles {
    private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+(?:\\.\\d+)?)s");

    private final Path folder;

    public AttemptFiles(Path directory) {
        this.folder = directory.toAbsolutePath().resolve(".simloom");
    }

    /** Makes the folder and removes what an earlier command left in it. */
    public void prepare() throws IOException {
        Files.createDirectories(folder);
        for (String name : new String[] {"process", "exit", "times", "stdout", "stderr"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    public Path folder() {
        return folder;
    }

    public Path stdout() {
        return folder.resolve("stdout");
    }

    public Path stderr() {
        return folder.resolve("stderr");
    }

    /** The wrapper's process, or {@code null} where it has not noted it. */
    public ProcessIdentity identity() {
        String[] words = line("process").split(" ");
        return words.length == 2 ? new ProcessIdentity(Long.parseLong(words[0]), Long.parseLong(words[1])) : null;
    }

    /** The exit code, once the command has ended. */
    public OptionalInt exitCode() {
        String code = line("exit");
        return code.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(code));
    }

    /** Processor time of the command and its children, from the second line of the shell's {@code times}. */
    public Duration cpu() {
        try {
            Duration sum = Duration.ZERO;
            Path file = folder.resolve("times");
            Matcher matcher = TIME.matcher(Files.exists(file) ? Files.readString(file).lines().skip(1)
                    .findFirst().orElse("") : "");
            while (matcher.find()) {
                sum = sum.plusMinutes(Long.parseLong(matcher.group(1)))
                        .plusMillis(Math.round(1000 * Double.parseDouble(matcher.group(2))));
            }
            return sum;
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }

    // a line is complete, and so believed, only with its end
    private String line(String name) {
        try {
            Path file = folder.resolve(name);
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.endsWith("\n") ? text.strip() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
