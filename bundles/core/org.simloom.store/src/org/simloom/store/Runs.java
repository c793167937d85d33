package org.simloom.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

import org.simloom.store.internal.Database;

/** Runs with their tasks and attempts. */
public final class Runs {
    private static final String RUN = "SELECT id, workflow, inputs, state, started, ended, host, pid, pid_started, "
            + "outputs, problem FROM run ";
    private static final String ATTEMPT = "SELECT run, path, number, task_key, folder, state, started, ended, host, "
            + "pid, pid_started, verdict FROM attempt ";
    private static final int RUNS_IN_ONE_QUERY = 500;
    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";

    private final Database database;
    private final UnaryOperator<String> texts;

    /** @param texts makes what was kept of a failure or a reason into what is read; not asked about {@code null} */
    Runs(Database database, UnaryOperator<String> texts) {
        this.database = database;
        this.texts = texts;
    }

    private static String text(String kept, UnaryOperator<String> texts) {
        return kept == null ? null : texts.apply(kept);
    }

    /**
     * Begins a run of this process, or goes on with the latest interrupted one of the same workflow and
     * inputs.
     */
    public RunRecord begin(String workflow, String inputs, String inputsHash) {
        return Database.join(submitBegin(workflow, inputs, inputsHash));
    }

    /** As {@link #begin}, without waiting; the future completes when it is durable. */
    public CompletableFuture<RunRecord> submitBegin(String workflow, String inputs, String inputsHash) {
        Owner owner = Owner.current();
        long now = System.currentTimeMillis();
        return database.submit(connection -> {
            List<RunRecord> same = Database.query(connection, this::run,
                    RUN + "WHERE workflow = ? AND inputs_hash = ? ORDER BY id DESC LIMIT 1", workflow, inputsHash);
            if (!same.isEmpty() && same.get(0).state() == RunState.INTERRUPTED) {
                RunRecord left = same.get(0);
                Database.update(connection, "UPDATE run SET state = ?, host = ?, pid = ?, pid_started = ?, cancel = 0 "
                        + "WHERE id = ?", RunState.RUNNING.name(), owner.host(), owner.pid(), owner.started(), left.id());
                return new RunRecord(left.id(), workflow, left.inputs(), RunState.RUNNING, left.started(), left.ended(),
                        owner, left.outputs(), left.problem());
            }
            long next = Database.query(connection, row -> row.getLong(1), "SELECT COALESCE(MAX(id), 0) + 1 FROM run")
                    .get(0);
            Database.update(connection, "INSERT INTO run (id, workflow, inputs, inputs_hash, state, started, host, pid, "
                    + "pid_started, cancel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)", next, workflow, inputs, inputsHash,
                    RunState.RUNNING.name(), now, owner.host(), owner.pid(), owner.started());
            return new RunRecord(next, workflow, inputs, RunState.RUNNING, now, 0, owner, null, null);
        });
    }

    /** Ends a run. */
    public void end(long run, RunState state, String outputs, String problem) {
        Database.join(submitEnd(run, state, outputs, problem));
    }

    /** As {@link #end}, without waiting; the future completes when it is durable. */
    public CompletableFuture<?> submitEnd(long run, RunState state, String outputs, String problem) {
        return database.submit(connection -> Database.update(connection,
                "UPDATE run SET state = ?, ended = ?, outputs = ?, problem = ? WHERE id = ?", state.name(),
                System.currentTimeMillis(), outputs, problem, run));
    }

    /** A run. */
    public Optional<RunRecord> find(long run) {
        return database.read(c -> Database.query(c, this::run, RUN + "WHERE id = ?", run)).stream().findFirst();
    }

    /** The latest runs first. */
    public List<RunRecord> latest(int most) {
        return database.read(c -> Database.query(c, this::run, RUN + "ORDER BY id DESC LIMIT ?", most));
    }

    /**
     * The runs of a workflow after one, oldest first.
     *
     * @param after number of a run; 0 for all
     * @param most  so many at most
     */
    public List<RunRecord> page(String workflow, long after, int most) {
        return database.read(c -> Database.query(c, this::run, RUN + "WHERE id > ? AND workflow = ? ORDER BY id LIMIT ?",
                after, workflow, most));
    }

    /** The workflows that have been run, the one of the latest run first. */
    public List<String> workflows() {
        return database.read(c -> Database.query(c, row -> row.getString(1),
                "SELECT workflow FROM run GROUP BY workflow ORDER BY MAX(id) DESC"));
    }

    /** How many tasks of runs are in which state; those without a key, such as loops, are not counted. */
    public Map<Long, Map<TaskState, Integer>> counts(Collection<Long> runs) {
        List<Long> all = List.copyOf(runs);
        Map<Long, Map<TaskState, Integer>> counts = new HashMap<>();
        for (int from = 0; from < all.size(); from += RUNS_IN_ONE_QUERY) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + RUNS_IN_ONE_QUERY));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            database.read(c -> Database.query(c, row -> counts.computeIfAbsent(row.getLong(1),
                    run -> new EnumMap<>(TaskState.class)).put(TaskState.valueOf(row.getString(2)), row.getInt(3)),
                    "SELECT run, state, COUNT(*) FROM task WHERE run IN (" + marks
                            + ") AND task_key IS NOT NULL GROUP BY run, state", some.toArray()));
        }
        return counts;
    }

    /** Asks the process that runs it to cancel a run; {@code false} where it does not run. */
    public boolean requestCancel(long run) {
        Optional<RunRecord> record = find(run);
        if (record.isEmpty() || record.get().state() != RunState.RUNNING) {
            return false;
        }
        return database.write(c -> Database.update(c, "UPDATE run SET cancel = 1 WHERE id = ?", run)) == 1;
    }

    /** Whether somebody asked to cancel it. */
    public boolean cancelRequested(long run) {
        return !cancelRequested(List.of(run)).isEmpty();
    }

    /** Those of some runs that somebody asked to cancel. */
    public List<Long> cancelRequested(Collection<Long> runs) {
        List<Long> all = List.copyOf(runs);
        List<Long> asked = new ArrayList<>();
        for (int from = 0; from < all.size(); from += RUNS_IN_ONE_QUERY) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + RUNS_IN_ONE_QUERY));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            asked.addAll(database.read(c -> Database.query(c, row -> row.getLong(1),
                    "SELECT id FROM run WHERE cancel <> 0 AND id IN (" + marks + ")", some.toArray())));
        }
        return asked;
    }

    /** Records a task's state; the future completes when it is durable. */
    public CompletableFuture<?> task(long run, TaskRecord task) {
        return database.submit(c -> Database.update(c, "INSERT INTO task (run, path, task_key, state, started, ended, "
                + "reason, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (run, path) DO UPDATE SET "
                + "task_key = excluded.task_key, state = excluded.state, started = excluded.started, "
                + "ended = excluded.ended, reason = excluded.reason, problem = excluded.problem",
                run, task.path(), task.key(), task.state().name(), task.started(), task.ended(), task.reason(),
                task.problem()));
    }

    /** The tasks of a run in the order in which they began. */
    public List<TaskRecord> tasks(long run) {
        return tasks(run, texts);
    }

    /**
     * As {@link #tasks(long)}.
     *
     * @param read makes what was kept of a failure or a reason into what is read
     */
    public List<TaskRecord> tasks(long run, UnaryOperator<String> read) {
        return database.read(c -> Database.query(c, row -> new TaskRecord(row.getString(1), row.getString(2),
                TaskState.valueOf(row.getString(3)), row.getLong(4), row.getLong(5),
                text(row.getString(6), read), text(row.getString(7), read)),
                "SELECT path, task_key, state, started, ended, reason, problem FROM task WHERE run = ? "
                        + "ORDER BY started, path", run));
    }

    /** Opens the next attempt of a task; durable on return, so that no process of it is ever forgotten. */
    public AttemptRecord open(long run, String path, String key, String folderPrefix) {
        Owner owner = Owner.current();
        long now = System.currentTimeMillis();
        return database.write(c -> {
            int number = Database.query(c, row -> row.getInt(1),
                    "SELECT COALESCE(MAX(number), 0) + 1 FROM attempt WHERE run = ? AND path = ?", run, path).get(0);
            AttemptRecord attempt = new AttemptRecord(run, path, number, key, folderPrefix + "/" + number, true, now, 0,
                    owner, null);
            Database.update(c, "INSERT INTO attempt (run, path, number, task_key, folder, state, started, host, pid, "
                    + "pid_started) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", run, path, number, key, attempt.folder(), OPEN,
                    now, owner.host(), owner.pid(), owner.started());
            return attempt;
        });
    }

    /** Makes this process the owner of an attempt left open by one that is gone; only one succeeds. */
    public boolean adopt(AttemptRecord attempt) {
        Owner owner = Owner.current();
        return database.write(c -> Database.update(c, "UPDATE attempt SET host = ?, pid = ?, pid_started = ? WHERE "
                + "run = ? AND path = ? AND number = ? AND state = ? AND pid = ? AND pid_started = ?", owner.host(),
                owner.pid(), owner.started(), attempt.run(), attempt.path(), attempt.number(), OPEN,
                attempt.owner().pid(), attempt.owner().started())) == 1;
    }

    /** Closes an attempt that gave no result. */
    public void close(AttemptRecord attempt, Integer exitCode, String verdict) {
        database.write(c -> close(c, attempt, exitCode, verdict));
    }

    static int close(java.sql.Connection connection, AttemptRecord attempt, Integer exitCode, String verdict)
            throws SQLException {
        return Database.update(connection, "UPDATE attempt SET state = ?, ended = ?, exit_code = ?, verdict = ? "
                + "WHERE run = ? AND path = ? AND number = ?", CLOSED, System.currentTimeMillis(), exitCode, verdict,
                attempt.run(), attempt.path(), attempt.number());
    }

    /** Attempts that were never closed and whose process is gone. */
    public List<AttemptRecord> orphans() {
        return database.read(c -> Database.query(c, Runs::attempt, ATTEMPT + "WHERE state = ?", OPEN)).stream()
                .filter(attempt -> !attempt.owner().isAlive()).toList();
    }

    /** The attempts at a task of a run, first to last. */
    public List<AttemptRecord> attempts(long run, String path) {
        return database.read(c -> Database.query(c, Runs::attempt,
                ATTEMPT + "WHERE run = ? AND path = ? ORDER BY number", run, path));
    }

    private RunRecord run(ResultSet row) throws SQLException {
        Owner owner = new Owner(row.getString(7), row.getLong(8), row.getLong(9));
        RunState state = RunState.valueOf(row.getString(4));
        if (state == RunState.RUNNING && !owner.isAlive()) {
            state = RunState.INTERRUPTED;
        }
        return new RunRecord(row.getLong(1), row.getString(2), row.getString(3), state, row.getLong(5), row.getLong(6),
                owner, row.getString(10), text(row.getString(11), texts));
    }

    private static AttemptRecord attempt(ResultSet row) throws SQLException {
        return new AttemptRecord(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5),
                OPEN.equals(row.getString(6)), row.getLong(7), row.getLong(8),
                new Owner(row.getString(9), row.getLong(10), row.getLong(11)), row.getString(12));
    }
}
