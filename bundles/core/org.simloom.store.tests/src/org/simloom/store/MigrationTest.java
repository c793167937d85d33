package org.simloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** A store as it was before there were studies. */
class MigrationTest {
    private static final List<String> FIRST = List.of(
        """
        CREATE TABLE run (id INTEGER PRIMARY KEY, workflow TEXT NOT NULL, inputs TEXT NOT NULL,
          inputs_hash TEXT NOT NULL, state TEXT NOT NULL, started BIGINT NOT NULL, ended BIGINT,
          host TEXT NOT NULL, pid BIGINT NOT NULL, pid_started BIGINT NOT NULL, outputs TEXT, problem TEXT,
          cancel INTEGER NOT NULL)""",
        "CREATE INDEX run_of_workflow ON run (workflow, inputs_hash)",
        """
        CREATE TABLE task (run BIGINT NOT NULL, path TEXT NOT NULL, task_key TEXT, state TEXT NOT NULL,
          started BIGINT, ended BIGINT, reason TEXT, problem TEXT, PRIMARY KEY (run, path))""",
        """
        CREATE TABLE attempt (run BIGINT NOT NULL, path TEXT NOT NULL, number INTEGER NOT NULL,
          task_key TEXT NOT NULL, folder TEXT NOT NULL, state TEXT NOT NULL, started BIGINT NOT NULL,
          ended BIGINT, host TEXT NOT NULL, pid BIGINT NOT NULL, pid_started BIGINT NOT NULL,
          exit_code INTEGER, verdict TEXT, PRIMARY KEY (run, path, number))""",
        "CREATE INDEX attempt_by_state ON attempt (state)",
        """
        CREATE TABLE result (task_key TEXT PRIMARY KEY, outputs TEXT NOT NULL, run BIGINT NOT NULL,
          path TEXT NOT NULL, number INTEGER NOT NULL, created BIGINT NOT NULL, tool TEXT NOT NULL,
          verdict TEXT, duration BIGINT NOT NULL, parts TEXT NOT NULL)""",
        "CREATE TABLE result_object (task_key TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (task_key, hash))",
        """
        CREATE TABLE latest (workflow TEXT NOT NULL, path TEXT NOT NULL, task_key TEXT NOT NULL,
          PRIMARY KEY (workflow, path))""",
        """
        CREATE TABLE claim (task_key TEXT PRIMARY KEY, host TEXT NOT NULL, pid BIGINT NOT NULL,
          pid_started BIGINT NOT NULL)""",
        """
        CREATE TABLE file_digest (path TEXT PRIMARY KEY, size BIGINT NOT NULL, modified BIGINT NOT NULL,
          file_key TEXT NOT NULL, hash TEXT NOT NULL)""",
        """
        INSERT INTO run (id, workflow, inputs, inputs_hash, state, started, ended, host, pid, pid_started, outputs, cancel)
          VALUES (7, 'bar.simflow', '{}', 'hash', 'SUCCEEDED', 1, 2, 'here', 3, 4, '{}', 0)""",
        "PRAGMA user_version = 1");

    @TempDir
    Path project;

    private void makeOld() throws IOException, SQLException {
        Path root;
        try (Store store = Store.open(project)) {
            root = store.root();
        }
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(Store.DATABASE)).toList()) {
                Files.delete(file);
            }
        }
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + root.resolve(Store.DATABASE));
                Statement statement = connection.createStatement()) {
            for (String sql : FIRST) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aStoreOfTheFirstVersionKeepsItsRunsAndTakesStudies() throws Exception {
        makeOld();
        try (Store store = Store.open(project)) {
            assertEquals(RunState.SUCCEEDED, store.runs().find(7).orElseThrow().state());
            StudyRecords.Begin begin = store.studies().begin("bar.simstudy", "digest", "shape", false);
            assertTrue(begin.begun());
            store.studies().answer(begin.study().id(), new SampleRecord(0, "1.0", 7, "SUCCEEDED", "2.0", false, null)).join();
            assertEquals(1, store.studies().count(begin.study().id()));
        }
        try (Store store = Store.open(project)) {
            assertEquals("bar.simstudy", store.studies().latest(1).get(0).file());
            assertEquals(7, store.runs().latest(5).get(0).id());
        }
    }
}
