package org.simloom.model.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The line that each element of a model file is on; the files hold one element a line, with its id. */
public final class ElementLines {
    private static final Pattern ID = Pattern.compile("^\\s*<[^>]*?\\sid=([\"'])(.*?)\\1");
    private static final String COMMENT = "<!--";

    private final Path file;
    private Map<String, Integer> lines;

    /** @param file is read once, when the first line is asked for */
    public ElementLines(Path file) {
        this.file = file;
    }

    /** The element's line, that of the nearest element around it that has one; 0 where none has. */
    public int of(EObject element) {
        if (lines == null) {
            lines = read();
        }
        for (EObject e = element; e != null; e = e.eContainer()) {
            String id = EcoreUtil.getID(e);
            Integer line = id == null ? null : lines.get(id);
            if (line != null) {
                return line;
            }
        }
        return 0;
    }

    private Map<String, Integer> read() {
        Map<String, Integer> found = new HashMap<>();
        int[] number = {0};
        boolean[] comment = {false};
        try (Stream<String> text = Files.lines(file, StandardCharsets.UTF_8)) {
            text.forEach(line -> {
                number[0]++;
                boolean outside = !comment[0];
                comment[0] = endsInComment(line, comment[0]);
                Matcher id = ID.matcher(line);
                if (outside && !line.stripLeading().startsWith(COMMENT) && id.find()) {
                    found.putIfAbsent(id.group(2), number[0]);
                }
            });
        } catch (IOException | java.io.UncheckedIOException e) {
            // a file that cannot be read as text has one problem, without lines
            return Map.of();
        }
        return found;
    }

    private static boolean endsInComment(String line, boolean inside) {
        int at = 0;
        for (boolean in = inside;; in = !in) {
            int next = line.indexOf(in ? "-->" : COMMENT, at);
            if (next < 0) {
                return in;
            }
            at = next + (in ? 3 : 4);
        }
    }
}
