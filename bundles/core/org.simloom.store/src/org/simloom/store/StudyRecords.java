package org.simloom.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.simloom.store.internal.Database;

/** Studies with their samples. */
public final class StudyRecords {
    private static final String STUDY = "SELECT id, file, digest, shape, state, started, ended, host, pid, pid_started, "
            + "stages, outcome FROM study ";

    private final Database database;

    StudyRecords(Database database) {
        this.database = database;
    }

    /**
     * What came of {@link #begin}.
     *
     * @param study   the study; where it is another process's, as it stands there
     * @param begun   whether it is this process's now; otherwise a process that still lives runs the file
     * @param resumed whether it has been begun before
     * @param before  how it stood until then; RUNNING for one that is new
     */
    public record Begin(StudyRecord study, boolean begun, boolean resumed, RunState before) {
    }

    /**
     * Begins a study of this process, or goes on with the latest one of the same file and digest. At any time one
     * process at most runs studies of one file.
     *
     * @param fresh whether a new one is begun in any case
     */
    public Begin begin(String file, String digest, String shape, boolean fresh) {
        Owner owner = Owner.current();
        long now = System.currentTimeMillis();
        return database.write(c -> {
            for (StudyRecord other : Database.query(c, StudyRecords::study, STUDY + "WHERE file = ? AND state = ?", file,
                    RunState.RUNNING.name())) {
                if (other.state() == RunState.RUNNING) {
                    return new Begin(other, false, false, other.state());
                }
            }
            List<StudyRecord> same = fresh ? List.of() : Database.query(c, StudyRecords::study,
                    STUDY + "WHERE file = ? AND digest = ? ORDER BY id DESC LIMIT 1", file, digest);
            long id;
            if (same.isEmpty()) {
                id = Database.query(c, row -> row.getLong(1), "SELECT COALESCE(MAX(id), 0) + 1 FROM study").get(0);
                Database.update(c, "INSERT INTO study (id, file, digest, shape, state, started, host, pid, pid_started, "
                        + "stages, cancel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)", id, file, digest, shape,
                        RunState.RUNNING.name(), now, owner.host(), owner.pid(), owner.started(), "");
            } else {
                id = same.get(0).id();
                Database.update(c, "UPDATE study SET state = ?, ended = NULL, host = ?, pid = ?, pid_started = ?, "
                        + "cancel = 0 WHERE id = ?", RunState.RUNNING.name(), owner.host(), owner.pid(), owner.started(), id);
            }
            return new Begin(find(c, id).orElseThrow(), true, !same.isEmpty(),
                    same.isEmpty() ? RunState.RUNNING : same.get(0).state());
        });
    }

    /** Ends a study. */
    public void end(long study, RunState state, String outcome) {
        database.write(c -> Database.update(c, "UPDATE study SET state = ?, ended = ?, outcome = ? WHERE id = ?",
                state.name(), System.currentTimeMillis(), outcome, study));
    }

    /** Notes what has been found so far, and how the study was gone on with. */
    public void note(long study, String stages, String outcome) {
        database.write(c -> Database.update(c, "UPDATE study SET stages = ?, outcome = ? WHERE id = ?", stages, outcome,
                study));
    }

    /** A study. */
    public Optional<StudyRecord> find(long study) {
        return database.read(c -> find(c, study));
    }

    /** Studies of a file, the latest first. */
    public List<StudyRecord> of(String file, int most) {
        return database.read(c -> Database.query(c, StudyRecords::study, STUDY + "WHERE file = ? ORDER BY id DESC LIMIT ?",
                file, most));
    }

    /** The latest studies first. */
    public List<StudyRecord> latest(int most) {
        return database.read(c -> Database.query(c, StudyRecords::study, STUDY + "ORDER BY id DESC LIMIT ?", most));
    }

    /** Keeps the answer of a sample, the first one; the future completes when it is durable. */
    public CompletableFuture<?> answer(long study, SampleRecord sample) {
        return database.submit(c -> Database.update(c, "INSERT INTO sample (study, number, point, run, state, answers, "
                + "cached, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (study, number) DO NOTHING", study,
                sample.number(), sample.point(), sample.run(), sample.state(), sample.answers(), sample.cached() ? 1 : 0,
                sample.problem()));
    }

    /** Keeps the answer of a sample under the number that follows the largest of its study; gives that number. */
    public int append(long study, SampleRecord sample) {
        return database.write(c -> {
            int number = Database.query(c, row -> row.getInt(1),
                    "SELECT COALESCE(MAX(number), -1) + 1 FROM sample WHERE study = ?", study).get(0);
            Database.update(c, "INSERT INTO sample (study, number, point, run, state, answers, cached, problem) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", study, number, sample.point(), sample.run(), sample.state(),
                    sample.answers(), sample.cached() ? 1 : 0, sample.problem());
            return number;
        });
    }

    /** The samples of a study that have their answers, by number. */
    public List<SampleRecord> samples(long study) {
        return database.read(c -> Database.query(c, row -> new SampleRecord(row.getInt(1), row.getString(2), row.getLong(3),
                row.getString(4), row.getString(5), row.getInt(6) != 0, row.getString(7)), "SELECT number, point, run, "
                        + "state, answers, cached, problem FROM sample WHERE study = ? ORDER BY number", study));
    }

    /** How many samples of a study have their answers. */
    public int count(long study) {
        return database.read(c -> Database.query(c, row -> row.getInt(1), "SELECT COUNT(*) FROM sample WHERE study = ?",
                study)).get(0);
    }

    /** Asks the process that runs it to cancel a study; {@code false} where it does not run. */
    public boolean requestCancel(long study) {
        Optional<StudyRecord> record = find(study);
        return record.isPresent() && record.get().state() == RunState.RUNNING
                && database.write(c -> Database.update(c, "UPDATE study SET cancel = 1 WHERE id = ?", study)) == 1;
    }

    /** Whether somebody asked to cancel it. */
    public boolean cancelRequested(long study) {
        return database.read(c -> Database.query(c, row -> row.getInt(1), "SELECT cancel FROM study WHERE id = ?", study))
                .stream().anyMatch(flag -> flag != 0);
    }

    private static Optional<StudyRecord> find(Connection connection, long study) throws SQLException {
        return Database.query(connection, StudyRecords::study, STUDY + "WHERE id = ?", study).stream().findFirst();
    }

    private static StudyRecord study(ResultSet row) throws SQLException {
        Owner owner = new Owner(row.getString(8), row.getLong(9), row.getLong(10));
        RunState state = RunState.valueOf(row.getString(5));
        if (state == RunState.RUNNING && !owner.isAlive()) {
            state = RunState.INTERRUPTED;
        }
        return new StudyRecord(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), state, row.getLong(6),
                row.getLong(7), owner, row.getString(11), row.getString(12));
    }
}
