package org.simloom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.simloom.store.internal.Database;
import org.simloom.store.internal.Failures;

/**
 * Removes folders of attempts that are closed, files that dead processes left half-written, and objects
 * that no result names. An object younger than an hour stays, because its result may be on its way.
 */
public final class GarbageCollector {
    private static final Duration GRACE = Duration.ofHours(1);

    private final Store store;
    private final Database database;

    GarbageCollector(Store store, Database database) {
        this.store = store;
        this.database = database;
    }

    /**
     * What was, or would be, removed.
     *
     * @param attempts folders of attempts
     * @param objects  objects and left-over files
     * @param bytes    their length together
     */
    public record Report(int attempts, int objects, long bytes) {
    }

    /**
     * Collects.
     *
     * @param keepRuns attempts of so many latest runs keep their folders
     * @param dryRun   only tell
     */
    public Report collect(int keepRuns, boolean dryRun) {
        Set<String> keep = new HashSet<>(database.read(c -> Database.query(c, row -> row.getString(1),
                "SELECT hash FROM result_object")));
        Set<String> folders = new HashSet<>(database.read(c -> Database.query(c, row -> row.getString(1),
                "SELECT folder FROM attempt WHERE state = 'OPEN' OR run IN (SELECT id FROM run ORDER BY id DESC LIMIT ?)",
                keepRuns)));
        int[] counts = new int[2];
        long bytes = 0;
        for (Path folder : attemptFolders()) {
            if (!folders.contains(store.attempts().relativize(folder).toString().replace('\\', '/'))) {
                counts[0]++;
                bytes += remove(folder, dryRun);
            }
        }
        long oldest = System.currentTimeMillis() - GRACE.toMillis();
        for (Path object : files(store.content().objects())) {
            String hash = object.getParent().getFileName().toString() + object.getFileName();
            if (!keep.contains(hash) && modified(object) < oldest) {
                counts[1]++;
                bytes += remove(object, dryRun);
            }
        }
        for (Path left : files(store.content().temporary())) {
            if (modified(left) < oldest) {
                counts[1]++;
                bytes += remove(left, dryRun);
            }
        }
        return new Report(counts[0], counts[1], bytes);
    }

    private List<Path> attemptFolders() {
        try (Stream<Path> all = Files.walk(store.attempts(), 3)) {
            return all.filter(p -> store.attempts().relativize(p).getNameCount() == 3).filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw Failures.of(e, store.attempts());
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw Failures.of(e, folder);
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return Long.MAX_VALUE; // another process removed it
        }
    }

    private static long remove(Path path, boolean dryRun) {
        long bytes = 0;
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
                if (!dryRun) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
        return bytes;
    }
}
