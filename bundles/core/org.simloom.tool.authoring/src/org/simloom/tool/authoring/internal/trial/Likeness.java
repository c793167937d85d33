package org.simloom.tool.authoring.internal.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.simloom.tool.authoring.Trial;

/** How closely two trials resemble each other. */
public enum Likeness {
    /** They ended in different ways, or wrote different files. */
    NONE,
    /** The same ending, the same files. */
    FILES,
    /** What they printed differs in numbers only. */
    TEXT,
    /** What they wrote is the same to the last byte. */
    CONTENT;

    private static final Pattern NUMBERS = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final long MOST_TEXT = 4 << 20;

    /** The closest of these that holds. */
    public static Likeness of(Trial a, Trial b) {
        if (a.ending() != b.ending() || a.exitCode() != b.exitCode() || !files(a).equals(files(b))) {
            return NONE;
        }
        try {
            if (!shape(a, "stdout").equals(shape(b, "stdout")) || !shape(a, "stderr").equals(shape(b, "stderr"))) {
                return FILES;
            }
            for (String file : Stream.concat(a.written().keySet().stream(), Stream.of("stdout")).toList()) {
                if (Files.mismatch(a.file(file), b.file(file)) >= 0) {
                    return TEXT;
                }
            }
            return CONTENT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> files(Trial trial) {
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, Long> file : trial.written().entrySet()) {
            names.add(file.getKey() + (file.getValue() == 0 ? " 0" : ""));
        }
        return names;
    }

    /** What was printed, without numbers and without the name of the folder. */
    private static List<String> shape(Trial trial, String source) throws IOException {
        Path file = trial.file(source);
        if (!Files.exists(file) || Files.size(file) > MOST_TEXT) {
            return List.of();
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).replace(trial.folder().toString(), "");
        return NUMBERS.matcher(text).replaceAll("0").lines().map(String::strip).toList();
    }
}
