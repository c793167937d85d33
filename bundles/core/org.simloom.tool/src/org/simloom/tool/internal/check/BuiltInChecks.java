package org.simloom.tool.internal.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.base.l10n.Message;
import org.simloom.model.tool.Check;
import org.simloom.model.tool.CheckSeverity;
import org.simloom.model.tool.ExitCodeCheck;
import org.simloom.model.tool.FileCheck;
import org.simloom.model.tool.PatternCheck;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolContext;
import org.simloom.tool.internal.Patterns;
import org.simloom.tool.internal.Texts;

/** The checks that every descriptor can use without Java. */
public final class BuiltInChecks {
    private static final int SHOWN = 200;

    private BuiltInChecks() {
    }

    /** The exit code is an accepted one. */
    public static Evidence exitCode(ExitCodeCheck check, ToolContext context) {
        List<Integer> accepted = check.getAccepted().isEmpty() ? List.of(0) : check.getAccepted();
        int code = context.execution().exitCode();
        return accepted.contains(code) ? Evidence.held("exitCode", Texts.message("exitCode.held", code), "")
                : failed(check, "exitCode", Texts.message("exitCode.violated", code), "");
    }

    /** A text is there, or is not. */
    public static Evidence pattern(PatternCheck check, ToolContext context) throws IOException {
        Path file = context.file(check.getSource());
        Matcher found = find(file, Patterns.compile(check.getPattern(), context.job().name()));
        if (check.isPresent()) {
            return found != null ? Evidence.held("pattern", Texts.message("pattern.found", shown(found.group()), place(check.getSource())), check.getSource())
                    : failed(check, "pattern", Texts.message("pattern.absent", check.getPattern()), check.getSource());
        }
        return found == null ? Evidence.held("pattern", Texts.message("pattern.none", check.getPattern(), place(check.getSource())), check.getSource())
                : failed(check, "pattern", Texts.message("pattern.bad", shown(lineOf(found))), check.getSource());
    }

    private static Object place(String source) {
        return switch (source) {
            case "stdout" -> Texts.everywhere("place.output");
            case "stderr" -> Texts.everywhere("place.errors");
            default -> source;
        };
    }

    /** A file is there and long enough. */
    public static Evidence file(FileCheck check, ToolContext context, String path) throws IOException {
        Path file = context.file(path);
        long size = Files.isRegularFile(file) ? Files.size(file) : -1;
        return size >= check.getMinimumSize() ? Evidence.held("file", Texts.message("file.held", path, size), path)
                : failed(check, "file", size < 0 ? Texts.message("file.missing", path)
                        : Texts.message("file.short", path, size, check.getMinimumSize()), path);
    }

    /** Evidence against, or a warning, as the check says; its own message wins. */
    public static Evidence failed(Check check, String name, Message text, String source) {
        Message message = check.getMessage() == null || check.getMessage().isEmpty() ? text
                : Texts.message("declared", ToolCatalog.texts(check, check.getMessage()));
        return check.getSeverity() == CheckSeverity.WARNING ? Evidence.warned(name, message, source)
                : Evidence.violated(name, message, source);
    }

    /** The first line in which the pattern is found, or {@code null}; the matcher's input is that line. */
    public static Matcher find(Path file, Pattern pattern) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    return matcher;
                }
            }
        }
        return null;
    }

    private static String lineOf(Matcher matcher) {
        StringBuilder line = new StringBuilder();
        matcher.reset();
        matcher.find();
        matcher.appendReplacement(line, Matcher.quoteReplacement(matcher.group()));
        matcher.appendTail(line);
        return line.toString();
    }

    private static String shown(String text) {
        String stripped = text.strip();
        return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "…";
    }
}
