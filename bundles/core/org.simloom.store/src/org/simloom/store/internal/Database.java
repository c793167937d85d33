package org.simloom.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

import org.simloom.base.problem.ProblemException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The SQLite database of a store. One thread writes: it takes all that has queued up, commits it in one
 * transaction and then tells the callers, so that a thousand small changes cost a few disk syncs. Reads go
 * over a connection of their own and see what is committed.
 */
public final class Database implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 30_000;
    private static final int MOST_IN_ONE_COMMIT = 8_000;
    /** In KiB; keys are hashes, so that rows go to pages all over the file. */
    private static final int CACHE = 32_768;
    /** Pages of the log after which it is brought into the file; fewer would write the same pages again and again. */
    private static final int PAGES_OF_LOG = 8_000;
    /** Longer ones ask for many things at once, hardly ever for as many a second time. */
    private static final int LONGEST_PREPARED = 400;

    /** Work on a connection. */
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private record Unit<T>(Work<T> work, CompletableFuture<T> done) {

        /** Does the work; what is returned tells the caller once all is committed. */
        Runnable run(Connection connection) throws SQLException {
            T result = work.run(connection);
            return () -> done.complete(result);
        }

        /** Does the work, or undoes it alone; what is returned tells the caller once all is committed. */
        Runnable runAlone(Connection connection) throws SQLException {
            Savepoint before = connection.setSavepoint();
            try {
                T result = work.run(connection);
                connection.releaseSavepoint(before);
                return () -> done.complete(result);
            } catch (RuntimeException e) {
                connection.rollback(before);
                return () -> done.completeExceptionally(e);
            }
        }
    }

    /** Preparing takes longer than the work itself. A connection is used by one thread at a time. */
    private static final Map<Connection, Map<String, PreparedStatement>> PREPARED = new ConcurrentHashMap<>();

    private final Path file;
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock reading = new ReentrantLock();
    private final LinkedBlockingQueue<Unit<?>> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closing;

    /**
     * Opens the database.
     *
     * @param make whether to make it when it is not there
     */
    public Database(Path file, boolean make) {
        this.file = file;
        Connection w = null;
        try {
            w = connect(false, make);
            Schema.prepare(w, file);
            this.writer = w;
            this.reader = connect(true, false);
        } catch (SQLException e) {
            close(w);
            throw Failures.of(e, file);
        } catch (ProblemException e) {
            close(w);
            throw e;
        }
        this.thread = Thread.ofPlatform().daemon().name("store " + file).start(this::writeLoop);
    }

    private Connection connect(boolean readOnly, boolean make) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        if (!make) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // FULL: what a caller was told to be committed survives a power loss, too
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // it would ask for them after every row; nothing here has any
        config.setGetGeneratedKeys(false);
        config.setCacheSize(-CACHE);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(PAGES_OF_LOG));
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        if (readOnly) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
        }
        return connection;
    }

    /** Queues a change; the future completes when it is durable. */
    public <T> CompletableFuture<T> submit(Work<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        if (closing) {
            throw new IllegalStateException("closed: " + file);
        }
        queue.add(new Unit<>(work, done));
        return done;
    }

    /** Makes a change and waits until it is durable. */
    public <T> T write(Work<T> work) {
        return join(submit(work));
    }

    /** Waits until a change is durable. */
    public static <T> T join(CompletableFuture<T> change) {
        try {
            return change.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Reads what is committed. */
    public <T> T read(Work<T> work) {
        reading.lock();
        try {
            return work.run(reader);
        } catch (SQLException e) {
            throw Failures.of(e, file);
        } finally {
            reading.unlock();
        }
    }

    /** Makes sure that every page can be read; {@code store.corrupt} where one cannot. */
    public void check() {
        String found = read(c -> query(c, row -> row.getString(1), "PRAGMA quick_check(1)").get(0));
        if (!found.equals("ok")) {
            throw Failures.problem("corrupt", file);
        }
    }

    private void writeLoop() {
        List<Unit<?>> units = new ArrayList<>();
        while (!closing || !queue.isEmpty()) {
            try {
                units.add(queue.take());
                queue.drainTo(units, MOST_IN_ONE_COMMIT);
            } catch (InterruptedException e) {
                // closing: what is queued is still written
            }
            if (!units.isEmpty()) {
                commit(units);
            }
            units.clear();
        }
    }

    private void commit(List<Unit<?>> units) {
        try {
            writer.setAutoCommit(false);
            List<Runnable> results = work(units);
            writer.commit();
            writer.setAutoCommit(true);
            results.forEach(Runnable::run);
        } catch (SQLException e) {
            rollback();
            ProblemException problem = Failures.of(e, file);
            units.forEach(unit -> unit.done.completeExceptionally(problem));
        }
    }

    /** Savepoints cost as much as the work itself: only where a unit fails, all are done again, each with its own. */
    private List<Runnable> work(List<Unit<?>> units) throws SQLException {
        List<Runnable> results = new ArrayList<>();
        try {
            for (Unit<?> unit : units) {
                results.add(unit.run(writer));
            }
            return results;
        } catch (RuntimeException e) {
            writer.rollback();
            results.clear();
        }
        for (Unit<?> unit : units) {
            results.add(unit.runAlone(writer));
        }
        return results;
    }

    /** Of a full disk or a lost transaction SQLite has undone all by itself; the driver must know that, too. */
    private void rollback() {
        try {
            writer.rollback();
        } catch (SQLException e) {
            // nothing is left to undo
        }
        try {
            writer.setAutoCommit(true);
        } catch (SQLException e) {
            // there is no transaction to end; the next one starts afresh all the same
        }
    }

    /** Writes what is queued and closes. */
    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        close(reader);
        close(writer);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                PREPARED.remove(connection);
                connection.close();
            }
        } catch (SQLException e) {
            // everything is committed; nothing can be lost here
        }
    }

    /** Runs a statement with arguments; it stays prepared for the next time. */
    public static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared(connection, sql);
        try {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            forget(connection, sql, statement);
            throw e;
        }
    }

    /** One row of a result. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Runs a query with arguments; a short one stays prepared for the next time. */
    public static <T> List<T> query(Connection connection, Row<T> row, String sql, Object... arguments)
            throws SQLException {
        if (sql.length() > LONGEST_PREPARED) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return query(statement, row, arguments);
            }
        }
        PreparedStatement statement = prepared(connection, sql);
        try {
            return query(statement, row, arguments);
        } catch (SQLException e) {
            forget(connection, sql, statement);
            throw e;
        }
    }

    private static <T> List<T> query(PreparedStatement statement, Row<T> row, Object... arguments) throws SQLException {
        bind(statement, arguments);
        List<T> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(row.of(results));
            }
        }
        return rows;
    }

    private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        Map<String, PreparedStatement> prepared = PREPARED.computeIfAbsent(connection, c -> new HashMap<>());
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static void forget(Connection connection, String sql, PreparedStatement statement) throws SQLException {
        PREPARED.get(connection).remove(sql);
        statement.close();
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
