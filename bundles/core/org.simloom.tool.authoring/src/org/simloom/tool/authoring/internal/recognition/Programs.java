package org.simloom.tool.authoring.internal.recognition;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.simloom.base.problem.Location;
import org.simloom.tool.authoring.DraftProgram;
import org.simloom.tool.authoring.internal.Names;
import org.simloom.tool.authoring.internal.Texts;

/** Finds the program that a word names, as a shell does. */
final class Programs {
    private static final Set<String> OF_SHELLS = Set.of("cd", "source", ".", "export", "alias", "eval", "exec", "set", "ulimit");
    private static final int LONGEST_SHEBANG = 256;

    private final Map<String, String> environment;
    private final Path folder;

    Programs(Map<String, String> environment, Path folder) {
        this.environment = environment;
        this.folder = folder;
    }

    /**
     * The program.
     *
     * @throws org.simloom.base.problem.ProblemException {@code authoring.program.*}
     */
    Path find(String word) {
        if (OF_SHELLS.contains(word)) {
            throw Texts.problem("program.shell", Location.NONE, word);
        }
        if (word.indexOf('/') < 0 && word.indexOf(File.separatorChar) < 0) {
            Path found = onPath(word);
            if (found != null) {
                return found;
            }
            boolean here = exists(word);
            throw Texts.problem(here ? "program.here" : "program.missing", Location.NONE, word);
        }
        if (!exists(word)) {
            throw Texts.problem("program.file", Location.NONE, word, folder);
        }
        Path path = folder.resolve(word).normalize();
        if (!Files.isExecutable(path)) {
            throw Texts.problem("program.permission", Location.file(path), word);
        }
        return path;
    }

    private boolean exists(String word) {
        try {
            return Files.isRegularFile(folder.resolve(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Path onPath(String name) {
        for (String entry : environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator))) {
            try {
                Path path = folder.resolve(entry).resolve(name).normalize();
                if (Files.isExecutable(path) && Files.isRegularFile(path)) {
                    return path;
                }
            } catch (InvalidPathException e) {
                // what is no folder holds no program
            }
        }
        return null;
    }

    /** How the descriptor finds it again. */
    DraftProgram describe(Path path) {
        String file = path.getFileName().toString();
        boolean found = path.equals(onPath(file));
        return DraftProgram.of(path.toString(), Names.legal(file, "program"), file, found ? "" : path.getParent().toString());
    }

    /** The words of a script's first line, such as {@code /usr/bin/env python3}; empty where it is no script. */
    static List<String> interpreter(Path program) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(program),
                StandardCharsets.ISO_8859_1))) {
            char[] head = new char[LONGEST_SHEBANG];
            int length = in.read(head);
            String text = length < 2 ? "" : new String(head, 0, length);
            if (!text.startsWith("#!")) {
                return List.of();
            }
            List<String> words = new ArrayList<>(List.of(text.substring(2).lines().findFirst().orElse("").strip().split("\\s+")));
            if (words.get(0).endsWith("/env")) {
                words.remove(0);
                words.removeIf("-S"::equals);
            }
            return words.isEmpty() || words.get(0).isEmpty() ? List.of() : words;
        } catch (IOException e) {
            return List.of();
        }
    }
}
