package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.simloom.bench.BenchContext;

/** Folders that measures work in. */
final class Folders {
    private Folders() {
    }

    /** An empty folder. */
    static Path fresh(BenchContext context, String name) throws IOException {
        Path folder = context.folder().resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** Removes a folder unless it is to be kept. */
    static void done(BenchContext context, Path folder) throws IOException {
        if (!context.keep()) {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : all) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
