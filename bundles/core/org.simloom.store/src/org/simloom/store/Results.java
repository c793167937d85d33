package org.simloom.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.simloom.store.internal.Database;

/** Results by key, what each key was made of, and who is about to compute one. */
public final class Results {
    private static final String RESULT =
            "SELECT task_key, outputs, run, path, number, created, tool, verdict, duration, parts FROM result ";
    private static final int KEYS_IN_ONE_QUERY = 500;

    private final Database database;

    Results(Database database) {
        this.database = database;
    }

    /** The result of a key. */
    public Optional<ResultRecord> find(String key) {
        return Optional.ofNullable(find(List.of(key)).get(key));
    }

    /** The results of those keys that have one. */
    public Map<String, ResultRecord> find(Collection<String> keys) {
        List<String> all = new ArrayList<>(keys);
        Map<String, ResultRecord> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += KEYS_IN_ONE_QUERY) {
            List<String> some = all.subList(from, Math.min(all.size(), from + KEYS_IN_ONE_QUERY));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            database.read(c -> Database.query(c, Results::result, RESULT + "WHERE task_key IN (" + marks + ")",
                    some.toArray())).forEach(result -> found.put(result.key(), result));
        }
        return found;
    }

    /**
     * Keeps a result and closes its attempt in one transaction; the objects it names must be in the content
     * store. The first result of a key stays.
     *
     * @param attempt the attempt that made it; {@code null} for a task computed in process
     */
    public CompletableFuture<?> put(String workflow, ResultRecord result, AttemptRecord attempt, Integer exitCode) {
        return database.submit(c -> {
            int added = Database.update(c, "INSERT INTO result (task_key, outputs, run, path, number, created, tool, "
                    + "verdict, duration, parts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (task_key) DO NOTHING",
                    result.key(), result.outputs(), result.run(), result.path(), result.number(), result.created(),
                    result.tool(), result.verdict(), result.duration(), result.parts());
            for (String hash : added == 1 ? result.objects() : List.<String>of()) {
                Database.update(c, "INSERT INTO result_object (task_key, hash) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        result.key(), hash);
            }
            if (attempt != null) {
                Runs.close(c, attempt, exitCode, result.verdict());
                release(c, result.key()); // what is computed in process is never claimed
            }
            return latest(c, workflow, result.path(), result.key());
        });
    }

    /** Forgets a result whose objects are damaged or gone. */
    public void forget(String key) {
        database.write(c -> {
            Database.update(c, "DELETE FROM result_object WHERE task_key = ?", key);
            return Database.update(c, "DELETE FROM result WHERE task_key = ?", key);
        });
    }

    /** Remembers that a task's latest key is this one, for {@link #latest}. */
    public CompletableFuture<?> used(String workflow, String path, String key) {
        return database.submit(c -> latest(c, workflow, path, key));
    }

    /** The result that a task of a workflow gave last, whatever its key was. */
    public Optional<ResultRecord> latest(String workflow, String path) {
        return database.read(c -> Database.query(c, Results::result, RESULT + "WHERE task_key = "
                + "(SELECT task_key FROM latest WHERE workflow = ? AND path = ?)", workflow, path)).stream().findFirst();
    }

    /** Hashes of the objects of a result. */
    public List<String> objects(String key) {
        return database.read(c -> Database.query(c, row -> row.getString(1),
                "SELECT hash FROM result_object WHERE task_key = ?", key));
    }

    /**
     * Claims a key for this process, so that no other computes it at the same time.
     *
     * @return whether it is this process's now; a claim of a process that is gone is taken over
     */
    public boolean claim(String key) {
        Owner owner = Owner.current();
        return database.write(c -> {
            List<Owner> holders = Database.query(c, row -> new Owner(row.getString(1), row.getLong(2), row.getLong(3)),
                    "SELECT host, pid, pid_started FROM claim WHERE task_key = ?", key);
            if (!holders.isEmpty() && !holders.get(0).equals(owner) && holders.get(0).isAlive()) {
                return false;
            }
            Database.update(c, "INSERT INTO claim (task_key, host, pid, pid_started) VALUES (?, ?, ?, ?) "
                    + "ON CONFLICT (task_key) DO UPDATE SET host = excluded.host, pid = excluded.pid, "
                    + "pid_started = excluded.pid_started", key, owner.host(), owner.pid(), owner.started());
            return true;
        });
    }

    /** Gives a claim back. */
    public void release(String key) {
        database.write(c -> release(c, key));
    }

    private static int release(Connection connection, String key) throws SQLException {
        Owner owner = Owner.current();
        return Database.update(connection, "DELETE FROM claim WHERE task_key = ? AND pid = ? AND pid_started = ?", key,
                owner.pid(), owner.started());
    }

    private static int latest(Connection connection, String workflow, String path, String key) throws SQLException {
        return Database.update(connection, "INSERT INTO latest (workflow, path, task_key) VALUES (?, ?, ?) "
                + "ON CONFLICT (workflow, path) DO UPDATE SET task_key = excluded.task_key", workflow, path, key);
    }

    private static ResultRecord result(ResultSet row) throws SQLException {
        return new ResultRecord(row.getString(1), row.getString(2), row.getLong(3), row.getString(4), row.getInt(5),
                row.getLong(6), row.getString(7), row.getString(8), row.getLong(9), row.getString(10), List.of());
    }
}
