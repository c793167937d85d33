package org.simloom.deck.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The decks that CalculiX is tested with. */
final class Decks {
    private static final Path REFERENCES = Path.of("/usr/share/doc/calculix-ccx-test/examples/test");

    private Decks() {
    }

    /** Their file names, packed or not. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(REFERENCES)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.inp(\\.gz)?")).sorted().toList();
        }
    }

    /** Copies one, unpacked. */
    static Path copy(Path reference, Path folder) throws IOException {
        String name = reference.getFileName().toString();
        Path target = folder.resolve(name.replace(".gz", ""));
        try (InputStream file = Files.newInputStream(reference);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(file) : file) {
            Files.copy(in, target);
        }
        return target;
    }

    /** Copies the one of a name. */
    static Path copy(String name, Path folder) throws IOException {
        Path plain = REFERENCES.resolve(name + ".inp");
        return copy(Files.exists(plain) ? plain : REFERENCES.resolve(name + ".inp.gz"), folder);
    }
}
