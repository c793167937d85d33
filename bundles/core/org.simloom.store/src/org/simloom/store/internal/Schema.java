package org.simloom.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables. Plain SQL, so that the same schema serves another database. */
final class Schema {
    /** What every version brought. */
    private static final String[][] STEPS = {{
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
          file_key TEXT NOT NULL, hash TEXT NOT NULL)"""}, {
        """
        CREATE TABLE study (id INTEGER PRIMARY KEY, file TEXT NOT NULL, digest TEXT NOT NULL, shape TEXT NOT NULL,
          state TEXT NOT NULL, started BIGINT NOT NULL, ended BIGINT, host TEXT NOT NULL, pid BIGINT NOT NULL,
          pid_started BIGINT NOT NULL, stages TEXT NOT NULL, outcome TEXT, cancel INTEGER NOT NULL)""",
        "CREATE INDEX study_of_file ON study (file, digest)",
        """
        CREATE TABLE sample (study BIGINT NOT NULL, number INTEGER NOT NULL, point TEXT NOT NULL, run BIGINT NOT NULL,
          state TEXT NOT NULL, answers TEXT, cached INTEGER NOT NULL, problem TEXT, PRIMARY KEY (study, number))"""}};
    private static final int VERSION = STEPS.length;

    private Schema() {
    }

    /** Makes the tables in a new database, and those that an older one lacks; refuses one of a newer version. */
    static void prepare(Connection connection, Path file) throws SQLException {
        if (version(connection) == VERSION) {
            return;
        }
        connection.setAutoCommit(false);
        // another process may have been first while this one waited for its turn
        int version = version(connection);
        if (version > VERSION) {
            connection.rollback();
            throw Failures.problem("newer", file, version, VERSION);
        }
        try (Statement statement = connection.createStatement()) {
            for (int step = version; step < VERSION; step++) {
                for (String table : STEPS[step]) {
                    statement.execute(table);
                }
            }
            statement.execute("PRAGMA user_version = " + VERSION);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static int version(Connection connection) throws SQLException {
        return Database.query(connection, row -> row.getInt(1), "PRAGMA user_version").get(0);
    }
}
