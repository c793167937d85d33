package org.simloom.tool.authoring.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.simloom.base.problem.Severity;
import org.simloom.tool.authoring.Learnt;
import org.simloom.tool.authoring.Trial;

/** Collects what trials have taught, in the user's language. */
public final class Lessons {
    private static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST = 200;
    private static final Pattern WANTS_INPUT = Pattern.compile("EOFError|EOF when reading|(?i)\\bstdin\\b|end[- ]of[- ]file|not a tty");

    private final List<Learnt> all = new ArrayList<>();

    /** All of them, in order. */
    public List<Learnt> all() {
        return List.copyOf(all);
    }

    public void info(String what, Object... arguments) {
        all.add(new Learnt(Severity.INFO, what, Texts.get("learnt." + what, arguments)));
    }

    public void warning(String what, Object... arguments) {
        all.add(new Learnt(Severity.WARNING, what, Texts.get("learnt." + what, arguments)));
    }

    public void error(String what, Object... arguments) {
        all.add(new Learnt(Severity.ERROR, what, Texts.get("learnt." + what, arguments)));
    }

    /** What a trial printed, as far as a person would read it. */
    public static String text(Trial trial, String source) {
        return head(trial.file(source));
    }

    /** The beginning of a file as text; empty where it cannot be read. */
    public static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** The last line that a trial printed, on the error output where there is one: mostly the reason of a failure. */
    public static String lastLine(Trial trial) {
        String errors = text(trial, "stderr");
        List<String> lines = (errors.isBlank() ? text(trial, "stdout") : errors).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        String telling = lines.reversed().stream().filter(line -> line.matches("(?i).*\\b(error|cannot|no such|fail|fatal)\\b.*"))
                .findFirst().orElse(lines.isEmpty() ? "–" : lines.getLast());
        return telling.length() <= LONGEST ? telling : telling.substring(0, LONGEST) + "…";
    }

    /** Whether it seems to have waited for somebody to type. */
    public static boolean wantsInput(Trial trial) {
        return WANTS_INPUT.matcher(text(trial, "stderr") + text(trial, "stdout")).find();
    }
}
