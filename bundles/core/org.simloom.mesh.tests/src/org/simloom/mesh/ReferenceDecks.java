package org.simloom.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The decks and reference results of Debian's calculix-ccx-test, some of which are packed. */
public final class ReferenceDecks {
    private static final Path FOLDER = Path.of("/usr/share/doc/calculix-ccx-test/examples/test");

    private ReferenceDecks() {
    }

    /** Names of all decks, sorted. */
    public static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.matches(".*\\.inp(\\.gz)?"))
                    .map(n -> n.replaceFirst("\\.inp.*", "")).sorted().toList();
        }
    }

    /** Copies a file to a folder; {@code null} where there is none. */
    public static Path copy(String file, Path folder) throws IOException {
        Path plain = FOLDER.resolve(file);
        Path packed = FOLDER.resolve(file + ".gz");
        if (!Files.exists(plain) && !Files.exists(packed)) {
            return null;
        }
        Path target = folder.resolve(file);
        try (InputStream in = Files.exists(plain) ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, target);
        }
        return target;
    }
}
