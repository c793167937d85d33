package org.simloom.deck.workflow.internal.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Files that appear in a folder together or not at all: written aside, then moved; whatever fails is undone. */
final class Staging implements Closeable {
    private final Path folder;
    private final List<Path> made = new ArrayList<>();
    private final Path aside;

    Staging(Path folder) throws IOException {
        this.folder = folder;
        for (Path missing = folder; missing != null && !Files.exists(missing); missing = missing.getParent()) {
            made.add(missing);
        }
        Path inside;
        try {
            Files.createDirectories(folder);
            inside = Files.createTempDirectory(folder, ".import-");
        } catch (IOException e) {
            removeMade();
            throw e;
        }
        this.aside = inside;
    }

    /** Where to write a file that is to be at {@code name}, relative to the folder. */
    Path file(String name) throws IOException {
        Path file = aside.resolve("new").resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** Moves everything to its place; what was there before is replaced. */
    void publish(List<String> names) throws IOException {
        Deque<Runnable> undo = new ArrayDeque<>();
        Path old = Files.createDirectory(aside.resolve("old"));
        try {
            for (String name : names) {
                Path target = folder.resolve(name);
                Path before = old.resolve(name);
                if (Files.exists(target)) {
                    Files.move(target, before);
                    undo.push(() -> move(before, target));
                }
                Files.move(file(name), target);
                undo.push(() -> move(target, aside.resolve("failed-" + name)));
            }
        } catch (IOException e) {
            undo.forEach(Runnable::run);
            throw e;
        }
        made.clear();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(aside)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        removeMade();
    }

    /** Folders that were made for an import that came to nothing. */
    private void removeMade() throws IOException {
        for (Path path : made) {
            Files.deleteIfExists(path);
        }
    }
}
