package org.simloom.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.simloom.store.AttemptRecord;
import org.simloom.store.Store;

/** What the system knows of the processes of a project's attempts. */
final class Processes {
    private Processes() {
    }

    /** Processes that carry the mark of an attempt in this folder. */
    static List<Long> marked(Path folder) throws IOException {
        List<Long> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : all) {
                try {
                    String environment = Files.readString(process.resolve("environ"), StandardCharsets.ISO_8859_1);
                    if (("\0" + environment).contains("\0SIMLOOM_ATTEMPT=" + folder.toAbsolutePath())) {
                        found.add(Long.parseLong(process.getFileName().toString()));
                    }
                } catch (IOException e) {
                    // it has just ended, or is another user's
                }
            }
        }
        return found;
    }

    /** The wrapper of an attempt, if it runs. */
    static OptionalLong of(Store store, AttemptRecord attempt) throws IOException {
        Path file = store.attempts().resolve(attempt.folder()).resolve(".simloom/process");
        String[] words = Files.exists(file) ? Files.readString(file).strip().split(" ") : new String[0];
        return words.length == 2 && runs(Long.parseLong(words[0])) ? OptionalLong.of(Long.parseLong(words[0]))
                : OptionalLong.empty();
    }

    /** Whether a process runs; one that has ended and that nobody asks for its end (a zombie) does not. */
    static boolean runs(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException e) {
            return false;
        }
    }
}
