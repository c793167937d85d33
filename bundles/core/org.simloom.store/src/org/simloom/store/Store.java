package org.simloom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.simloom.base.problem.ProblemException;
import org.simloom.store.internal.Database;
import org.simloom.store.internal.Failures;

/**
 * Everything a project has computed, in its hidden folder {@code .simloom}: files by content, and one
 * database of runs, tasks, attempts, results, claims and studies. Several processes may have it open at once.
 */
public final class Store implements AutoCloseable {
    /** Name of the folder in a project. */
    public static final String FOLDER = ".simloom";

    static final String DATABASE = "store.db";

    private final Path root;
    private final ContentStore content;
    private final Database database;
    private final Runs runs;
    private final Results results;
    private final StudyRecords studies;
    private final FileDigests digests;

    private Store(Path root, boolean make, UnaryOperator<String> texts) {
        this.root = root;
        this.content = new ContentStore(root);
        if (make) {
            makeFolders();
        }
        this.database = new Database(root.resolve(DATABASE), make);
        this.runs = new Runs(database, texts);
        this.results = new Results(database);
        this.studies = new StudyRecords(database);
        this.digests = new FileDigests(database, content);
    }

    private void makeFolders() {
        try {
            Files.createDirectories(content.objects());
            Files.createDirectories(content.temporary());
            Files.createDirectories(attempts());
        } catch (IOException e) {
            throw Failures.of(e, root);
        }
    }

    /**
     * Opens the store of a project, making it the first time.
     *
     * @throws ProblemException {@code store.readonly}, {@code store.full}, {@code store.corrupt}, {@code
     *         store.newer} or {@code store.io}
     */
    public static Store open(Path project) {
        return open(project, UnaryOperator.identity());
    }

    /**
     * As {@link #open(Path)}.
     *
     * @param texts makes what a run or a task failed with and why a task ran, as it was kept, into what is read
     */
    public static Store open(Path project, UnaryOperator<String> texts) {
        return new Store(project.resolve(FOLDER), true, texts);
    }

    /**
     * Opens the store of a project where there is one, for reading. Nothing is made, so that one that is being deleted at this
     * moment does not come back.
     *
     * @param texts as for {@link #open(Path, UnaryOperator)}
     * @throws ProblemException as {@link #open(Path)}
     */
    public static Optional<Store> existing(Path project, UnaryOperator<String> texts) {
        Path root = project.resolve(FOLDER);
        Path database = root.resolve(DATABASE);
        if (Files.notExists(database)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Store(root, false, texts));
        } catch (ProblemException e) {
            if (Files.notExists(database)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Sets a damaged database aside and starts a new one. Objects stay; results are computed anew as they
     * are needed.
     *
     * @return where the damaged database is now
     */
    public static Path repair(Path project) {
        Path root = project.resolve(FOLDER);
        Path aside = root.resolve("damaged").resolve(DATABASE + "." + System.currentTimeMillis());
        try {
            Files.createDirectories(aside.getParent());
            for (String suffix : new String[] {"", "-wal", "-shm"}) {
                Path file = root.resolve(DATABASE + suffix);
                if (Files.exists(file)) {
                    Files.move(file, aside.resolveSibling(aside.getFileName() + suffix),
                            StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw Failures.of(e, root);
        }
        return aside;
    }

    /** Its folder. */
    public Path root() {
        return root;
    }

    /** Where attempts have their folders. */
    public Path attempts() {
        return root.resolve("attempts");
    }

    /** Files by content. */
    public ContentStore content() {
        return content;
    }

    /** Runs, tasks and attempts. */
    public Runs runs() {
        return runs;
    }

    /** Results by key, and claims on keys. */
    public Results results() {
        return results;
    }

    /** Studies and their samples. */
    public StudyRecords studies() {
        return studies;
    }

    /** Hashes of files outside the store. */
    public FileDigests digests() {
        return digests;
    }

    /**
     * Reads through the whole database.
     *
     * @throws ProblemException {@code store.corrupt} where it is damaged anywhere
     */
    public void check() {
        database.check();
    }

    /** Removes what is not needed any more. */
    public GarbageCollector collector() {
        return new GarbageCollector(this, database);
    }

    /** Writes what is queued and closes. */
    @Override
    public void close() {
        database.close();
    }
}
