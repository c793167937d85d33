package org.simloom.calculix.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The decks and reference results of Debian's calculix-ccx-test, some of which are packed. */
final class ReferenceDecks {
    private static final Path SOURCE = Path.of("/usr/share/doc/calculix-ccx-test/examples/test");
    private static final long SECONDS = 120;

    private final Path folder;

    /** Unpacks everything into a folder, because decks include each other and read each other's files. */
    ReferenceDecks(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                try (InputStream in = name.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file))
                        : Files.newInputStream(file)) {
                    Path target = folder.resolve(name.replaceFirst("\\.gz$", ""));
                    Files.copy(in, target);
                    mend(target);
                }
            }
        }
    }

    /** Version 2.11 printed one heading on top of itself. */
    private static void mend(Path file) throws IOException {
        if (file.toString().endsWith(".dat.ref")) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            Files.writeString(file, text.replace("eneset ", "energy) for set "), StandardCharsets.ISO_8859_1);
        }
    }

    /** Names of all decks, sorted. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".inp"))
                    .map(n -> n.substring(0, n.length() - 4)).sorted().toList();
        }
    }

    /** A file of a deck, such as {@code inp} or {@code dat.ref}; it need not exist. */
    Path file(String deck, String extension) {
        return folder.resolve(deck + "." + extension);
    }

    /** Solves a deck; whether the solver ended well, as far as it says so itself. */
    boolean solve(String deck) throws IOException, InterruptedException {
        Path console = file(deck, "console");
        ProcessBuilder builder = new ProcessBuilder("ccx", "-i", deck).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        String text = Files.readString(console, StandardCharsets.ISO_8859_1);
        return process.exitValue() == 0 && text.contains("Job finished") && !text.contains("*ERROR");
    }
}
