package org.simloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.store.internal.Failures;

class StoreTest {
    @TempDir
    Path project;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(project);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void speaksEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(Failures.class));
    }

    @Test
    void lookingIntoAProjectMakesNoStoreAndNeitherBringsBackOneThatIsBeingDeleted() throws IOException {
        Path other = Files.createDirectory(project.resolve("other"));
        assertTrue(Store.existing(other, UnaryOperator.identity()).isEmpty());
        assertFalse(Files.exists(other.resolve(Store.FOLDER)));
        // what is left while a large store is being deleted
        Files.createDirectories(other.resolve(Store.FOLDER).resolve("objects/ab"));
        assertTrue(Store.existing(other, UnaryOperator.identity()).isEmpty());
        Store.open(other).close();
        Path objects = other.resolve(Store.FOLDER).resolve("objects");
        Files.delete(objects.resolve("ab"));
        Files.delete(objects);
        try (Store store = Store.existing(other, UnaryOperator.identity()).orElseThrow()) {
            assertEquals(List.of(), store.runs().latest(1));
        }
        assertFalse(Files.exists(objects));
    }

    @Test
    void aStoreMadeAnewWhileTheOldOneIsOpenHasNothingOfItAndLosesNothingWhenThatIsClosed() throws IOException {
        store.runs().begin("a.simflow", "{}", "0");
        try (var all = Files.walk(store.root())) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
        Store fresh = Store.open(project);
        try {
            assertEquals(List.of(), fresh.runs().latest(10));
            RunRecord run = fresh.runs().begin("b.simflow", "{}", "0");
            store.close();
            try (Store third = Store.existing(project, UnaryOperator.identity()).orElseThrow()) {
                assertEquals("b.simflow", third.runs().find(run.id()).orElseThrow().workflow());
            }
        } finally {
            fresh.close();
            store = Store.open(project);
        }
    }

    @Test
    void equalContentIsKeptOnceAndCopiesMayBeChanged() throws IOException {
        FileValue a = store.content().put(write("a.txt", "same"));
        FileValue b = store.content().put(write("b.txt", "same"));
        assertEquals(a.hash(), b.hash());
        assertEquals("0967115f2813a3541eaef77de9d9d5773f1c0c04314b0bbfe4ff3b3b1c55b5d5", a.hash());
        Path copy = project.resolve("copy/a.txt");
        store.content().copy(a, copy);
        Files.writeString(copy, "changed");
        assertTrue(store.content().verify(a.hash()));
        assertFalse(Files.isWritable(store.content().path(a.hash())) && !isRoot());
        try (var left = Files.list(store.root().resolve("tmp"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void foldersComeBackAsTheyWere() throws IOException {
        write("tree/one.txt", "1");
        write("tree/깊은 폴더/two.txt", "22");
        Files.createSymbolicLink(project.resolve("tree/link"), Path.of("one.txt"));
        DirectoryValue tree = store.content().putTree(project.resolve("tree"));
        assertEquals(3, tree.files());
        assertEquals(4, tree.size());
        store.content().copy(tree, project.resolve("back"));
        assertEquals("22", Files.readString(project.resolve("back/깊은 폴더/two.txt")));
        assertEquals("1", Files.readString(project.resolve("back/link")));
        assertEquals(tree.hash(), store.content().putTree(project.resolve("back")).hash());
        Files.createSymbolicLink(project.resolve("tree/out"), write("secret", "s"));
        assertEquals("store.link", assertThrows(ProblemException.class,
                () -> store.content().putTree(project.resolve("tree"))).problem().code());
    }

    @Test
    void aManifestCannotWriteOutside() throws IOException {
        FileValue evil = store.content().put(write("x", "x"));
        FileValue manifest = store.content().put((evil.hash() + " 1 ../../evil\n").getBytes(), "manifest");
        DirectoryValue folder = new DirectoryValue(manifest.hash(), "d", 1, 1);
        assertEquals("store.damaged", assertThrows(ProblemException.class,
                () -> store.content().copy(folder, project.resolve("in/side"))).problem().code());
        assertFalse(Files.exists(project.resolve("evil")));
    }

    @Test
    void aDamagedObjectIsSetAside() throws IOException {
        FileValue file = store.content().put(write("a", "good"));
        Path object = store.content().path(file.hash());
        object.toFile().setWritable(true);
        Files.writeString(object, "bad!");
        assertFalse(store.content().verify(file.hash()));
        assertFalse(store.content().contains(file.hash()));
        store.content().put(project.resolve("a"));
        assertTrue(store.content().verify(file.hash()));
    }

    @Test
    void unchangedFilesAreNotReadAgainAndRacyOnesAre() throws IOException {
        Path file = write("input.geo", "abc");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        FileValue first = store.digests().put(file);
        FileTime old = Files.getLastModifiedTime(file);
        Files.writeString(file, "xyz");
        Files.setLastModifiedTime(file, old);
        store.runs().begin("w", "{}", "h");
        assertEquals(first, store.digests().put(file), "same size and time: known without reading");
        Files.writeString(file, "123");
        FileValue racy = store.digests().put(file);
        FileTime now = Files.getLastModifiedTime(file);
        Files.writeString(file, "456");
        Files.setLastModifiedTime(file, now);
        assertNotEquals(racy, store.digests().put(file), "just changed: read again");
    }

    @Test
    void theFirstResultOfAKeyStays() {
        RunRecord run = store.runs().begin("w.simflow", "{}", "h");
        AttemptRecord attempt = store.runs().open(run.id(), "mesh", "k1", "1/mesh");
        store.results().put("w.simflow", result("k1", "first", run.id()), attempt, 0).join();
        store.results().put("w.simflow", result("k1", "second", run.id()), null, null).join();
        assertEquals("first", store.results().find("k1").orElseThrow().outputs());
        assertEquals("k1", store.results().latest("w.simflow", "mesh").orElseThrow().key());
        assertFalse(store.runs().attempts(run.id(), "mesh").get(0).open());
        assertEquals(List.of("o1"), store.results().objects("k1"));
        store.results().forget("k1");
        assertTrue(store.results().find("k1").isEmpty());
    }

    @Test
    void manyKeysAreFoundAtOnce() {
        List<String> keys = IntStream.range(0, 1200).mapToObj(i -> "k" + i).toList();
        keys.stream().map(k -> store.results().put("w", result(k, k, 1), null, null)).toList()
                .forEach(java.util.concurrent.CompletableFuture::join);
        assertEquals(1200, store.results().find(keys).size());
        assertEquals(0, store.results().find(List.of("none")).size());
    }

    @Test
    void aRunOfAProcessThatIsGoneIsInterruptedAndGoesOn() throws Exception {
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), StoreChild.class.getName(), project.toString(), "run")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertEquals("run 1", new String(child.getInputStream().readNBytes(5)));
        child.destroyForcibly().waitFor();
        RunRecord left = store.runs().find(1).orElseThrow();
        assertEquals(RunState.INTERRUPTED, left.state());
        assertEquals(1, store.runs().orphans().size());
        assertTrue(store.results().claim("k"), "a dead process holds no claim");
        assertEquals(1, store.runs().begin("w", "{}", "h").id());
        assertEquals(2, store.runs().begin("w", "{}", "other").id());
        AttemptRecord orphan = store.runs().orphans().get(0);
        assertTrue(store.runs().adopt(orphan));
        assertFalse(store.runs().adopt(orphan), "only one adopts");
    }

    @Test
    void anotherProcessRespectsAClaim() throws Exception {
        assertTrue(store.results().claim("k"));
        assertTrue(store.results().claim("k"));
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), StoreChild.class.getName(), project.toString(), "claim")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertEquals("claim false", new String(child.getInputStream().readAllBytes()).strip());
        store.results().release("k");
    }

    @Test
    void cancelReachesARunningRunOnly() {
        RunRecord run = store.runs().begin("w", "{}", "h");
        assertFalse(store.runs().cancelRequested(run.id()));
        assertTrue(store.runs().requestCancel(run.id()));
        assertTrue(store.runs().cancelRequested(run.id()));
        store.runs().end(run.id(), RunState.CANCELLED, null, null);
        assertFalse(store.runs().requestCancel(run.id()));
        assertFalse(store.runs().requestCancel(99));
    }

    @Test
    void garbageIsWhatNobodyNames() throws IOException {
        FileValue kept = store.content().put(write("a", "kept"));
        FileValue loose = store.content().put(write("b", "loose"));
        FileValue young = store.content().put(write("c", "young"));
        for (FileValue old : List.of(kept, loose)) {
            Files.setLastModifiedTime(store.content().path(old.hash()), FileTime.fromMillis(0));
        }
        store.results().put("w", new ResultRecord("k", "{}", 1, "p", 1, 0, "", null, 0, "[]", List.of(kept.hash())),
                null, null).join();
        Path folder = Files.createDirectories(store.attempts().resolve("1/p/1"));
        Files.writeString(folder.resolve("f"), "12345");
        assertEquals(new GarbageCollector.Report(1, 1, 10), store.collector().collect(5, true));
        assertTrue(Files.exists(folder));
        assertEquals(new GarbageCollector.Report(1, 1, 10), store.collector().collect(5, false));
        assertTrue(store.content().contains(kept.hash()) && store.content().contains(young.hash()));
        assertFalse(store.content().contains(loose.hash()) || Files.exists(folder));
    }

    @Test
    void damagedAndNewerStoresAreSaidSo() throws Exception {
        store.close();
        Files.writeString(project.resolve(".simloom/store.db"), "this is no database, but long enough to look at: "
                + "x".repeat(5000));
        Files.deleteIfExists(project.resolve(".simloom/store.db-wal"));
        assertEquals("store.corrupt",
                assertThrows(ProblemException.class, () -> Store.open(project)).problem().code());
        Path aside = Store.repair(project);
        assertTrue(Files.readString(aside).startsWith("this is no database"));
        store = Store.open(project);
        assertEquals(List.of(), store.runs().latest(10));
        store.close();
        try (var connection = new org.sqlite.SQLiteConfig()
                .createConnection("jdbc:sqlite:" + project.resolve(".simloom/store.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertEquals("store.newer", assertThrows(ProblemException.class, () -> Store.open(project)).problem().code());
        Store.repair(project);
        store = Store.open(project);
    }

    private static ResultRecord result(String key, String outputs, long run) {
        return new ResultRecord(key, outputs, run, "mesh", 1, 0, "tool 1.0", "{}", 5, "[]", List.of("o1"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
