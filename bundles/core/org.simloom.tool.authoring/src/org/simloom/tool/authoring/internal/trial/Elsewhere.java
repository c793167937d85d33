package org.simloom.tool.authoring.internal.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.Trial;
import org.simloom.tool.authoring.internal.Lessons;

/**
 * Finds files that a command has written outside of its folder: those that its command line, its scripts or its output
 * name by an absolute path.
 */
final class Elsewhere {
    private static final Pattern ABSOLUTE = Pattern.compile("(?<![\\w.~-])/[^\\s'\"`,;:()<>|&$*?\\[\\]{}]+");

    private final ToolDraft draft;
    private final Trial trial;

    Elsewhere(ToolDraft draft, Trial trial) {
        this.draft = draft;
        this.trial = trial;
    }

    /** Turns absolute output files of the command line into ones of its folder; whether there were any. */
    boolean amend(Lessons lessons) {
        boolean[] amended = new boolean[1];
        draft.arguments().replaceAll(argument -> {
            if (argument.file().isEmpty() && isFresh(argument.text())) {
                String name = Path.of(argument.text()).getFileName().toString();
                lessons.warning("elsewhere.argument", argument.text(), name);
                amended[0] = true;
                return DraftArgument.fixed(argument.prefix(), name);
            }
            return argument;
        });
        for (String path : mentioned()) {
            if (isFresh(path) && draft.arguments().stream().noneMatch(argument -> argument.text().equals(path))
                    && !Path.of(path).startsWith(trial.folder())) {
                lessons.warning("elsewhere.script", path);
            }
        }
        return amended[0];
    }

    private TreeSet<String> mentioned() {
        StringBuilder text = new StringBuilder(Lessons.text(trial, "stdout")).append('\n').append(Lessons.text(trial, "stderr"));
        for (DraftFile file : draft.files()) {
            text.append('\n').append(file.folder() || file.keeps() ? "" : Lessons.head(Path.of(file.source())));
        }
        TreeSet<String> paths = new TreeSet<>();
        Matcher matcher = ABSOLUTE.matcher(text);
        while (matcher.find()) {
            paths.add(matcher.group());
        }
        return paths;
    }

    private boolean isFresh(String text) {
        try {
            Path path = Path.of(text);
            if (!path.isAbsolute() || path.startsWith("/dev") || path.startsWith("/proc") || !Files.isRegularFile(path)) {
                return false;
            }
            FileTime began = Files.getLastModifiedTime(trial.folder().resolve(".simloom/process"));
            return Files.getLastModifiedTime(path).compareTo(began) >= 0;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
