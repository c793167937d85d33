package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.store.GarbageCollector;
import org.simloom.store.RunState;
import org.simloom.store.Store;

/** Files of results: damaged and missing ones are noticed, needed ones are kept, others go. */
class StoredFilesTest extends EngineFixture {
    private Path log;
    private Path file;

    @BeforeEach
    void makeAFileAndUseIt() throws IOException {
        log = folder.resolve("log");
        file = new Flow("files").in("n:integer=3").out("size:integer", "made:file")
                .shell("make", "n:integer -> made:file", "echo make >> " + log + "; seq [=n] > made.txt")
                .shell("count", "made:file n:integer -> size:integer",
                        "echo count >> " + log + "; echo size=$(wc -l < '[=made]')")
                .wire("n>make.n", "n>count.n", "make.made>count.made", "count.size>size", "make.made>made").save(project());
    }

    private Path object(RunResult result) {
        try (Store store = Project.open(file).openStore()) {
            return store.content().path(((FileValue) result.outputs().get("made")).hash());
        }
    }

    private static void overwrite(Path object, String text) throws IOException {
        assertTrue(object.toFile().setWritable(true));
        Files.writeString(object, text);
    }

    @Test
    void aFileThatWasDeletedIsMadeAgain() throws IOException {
        Path object = object(run(file));
        Files.delete(object);
        assertEquals(RunState.SUCCEEDED, run(file).state());
        assertEquals(List.of("make SUCCEEDED", "count CACHED"), events);
        assertEquals("1\n2\n3\n", Files.readString(object));
    }

    @Test
    void aFileThatWasCutIsMadeAgain() throws IOException {
        Path object = object(run(file));
        overwrite(object, "1\n");
        assertEquals(RunState.SUCCEEDED, run(file).state());
        assertEquals("1\n2\n3\n", Files.readString(object));
        assertEquals(List.of("make SUCCEEDED", "count CACHED"), events);
    }

    @Test
    void aFileThatWasChangedIsNoticedWhenATaskReadsItAndMadeAgain() throws IOException {
        Path object = object(run(file));
        overwrite(object, "1\n2\n4\n");
        try (Store store = Project.open(file).openStore()) {
            // the task that reads it has to run again
            store.runs().tasks(1).stream().filter(task -> task.path().equals("count"))
                    .forEach(task -> store.results().forget(task.key()));
        }
        RunResult result = run(file);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(List.of("engine.object.again"), result.problems().stream().map(p -> p.code()).toList());
        assertEquals("1\n2\n3\n", Files.readString(object));
        assertEquals(3, real(result, "size"));
        assertEquals(List.of("make", "count", "make", "count"), Files.readAllLines(log),
                "the reader did not start with the damaged file");
        try (Store store = Project.open(file).openStore()) {
            assertTrue(store.runs().attempts(2, "count").stream().noneMatch(a -> a.open()), "nothing is left open");
        }
    }

    @Test
    void theCollectorKeepsWhatResultsNeed() throws IOException {
        Path object = object(run(file));
        run(file, "n=4");
        FileTime old = FileTime.fromMillis(System.currentTimeMillis() - 7_200_000);
        try (Store store = Project.open(file).openStore()) {
            Path loose = store.content().path(store.content().put("nobody's".getBytes(), "loose").hash());
            try (Stream<Path> all = Files.walk(store.root().resolve("objects"))) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    Files.setLastModifiedTime(each, old);
                }
            }
            GarbageCollector.Report told = store.collector().collect(0, true);
            assertTrue(Files.exists(loose));
            GarbageCollector.Report done = store.collector().collect(0, false);
            assertEquals(told, done);
            assertEquals(4, done.attempts());
            assertEquals(1, done.objects());
            assertFalse(Files.exists(loose));
            assertTrue(Files.exists(object));
        }
        RunResult again = run(file);
        assertEquals(2, again.counts().cached());
        assertEquals(RunState.SUCCEEDED, again.state());
    }

    @Test
    void theCollectorLeavesFilesOfTheLatestRunsAndOfWhatIsRunning() throws IOException {
        run(file);
        run(file, "n=4");
        try (Store store = Project.open(file).openStore()) {
            long run = store.runs().begin("w", "{}", "h").id();
            Path open = Files.createDirectories(store.attempts().resolve(store.runs().open(run, "t", "k", run + "/t").folder()));
            assertEquals(2, store.collector().collect(2, false).attempts(), "the folders of run 1");
            assertTrue(Files.exists(open));
            assertEquals(2, store.collector().collect(0, false).attempts(), "the folders of run 2");
            assertTrue(Files.exists(open));
        }
    }

    @Test
    void whatIsPutAgainIsYoungAgain() throws IOException {
        run(file);
        try (Store store = Project.open(file).openStore()) {
            Path object = store.content().path(store.content().put("x".getBytes(), "x").hash());
            Files.setLastModifiedTime(object, FileTime.fromMillis(0));
            store.content().put("x".getBytes(), "x");
            store.collector().collect(10, false);
            assertTrue(Files.exists(object), "its result may be on its way");
        }
    }

    @Test
    void foldersAreKeptWithAllTheirFiles() throws IOException {
        Flow flow = new Flow("folders").out("size:integer", "made:directory");
        flow.shell("make", "-> made:directory", "mkdir -p out/a/한글; echo 1 > out/a/x; echo 22 > 'out/a/한글/y z'", task -> {
            task.getExtractors().get(0).setKind("directory");
            task.getExtractors().get(0).getSettings().get(0).setName("path");
            task.getExtractors().get(0).getSettings().get(0).setValue("out");
        }).shell("count", "made:directory -> size:integer", "echo size=$(find '[=made]' -type f | wc -l); echo 3 > '[=made]/new'")
                .wire("make.made>count.made", "count.size>size", "make.made>made");
        Path folders = flow.save(project());
        RunResult result = run(folders);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(2, real(result, "size"));
        DirectoryValue made = (DirectoryValue) result.outputs().get("made");
        assertEquals(2, made.files());
        try (Store store = Project.open(folders).openStore()) {
            Path copy = folder.resolve("copy");
            store.content().copy(made, copy);
            assertEquals("22\n", Files.readString(copy.resolve("a/한글/y z")));
            assertFalse(Files.exists(copy.resolve("new")), "the task that read it worked on a copy");
            Files.delete(store.content().path(store.content().hashes(made).get(1)));
        }
        assertEquals(RunState.SUCCEEDED, run(folders).state());
        assertEquals(List.of("make SUCCEEDED", "count CACHED"), events);
    }
}
