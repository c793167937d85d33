package org.simloom.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** Turns what the disk and the database say into problems a person can mend. */
public final class Failures {
    private static final Messages MESSAGES = Messages.of(Failures.class);
    /** Bytes with which a database can do nothing: its shared memory file alone has 32 KiB. */
    private static final long LEAST_ROOM = 1 << 16;

    private Failures() {
    }

    /** A problem with a file. */
    public static ProblemException of(IOException e, Path file) {
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("No space left") || reason.contains("Disk quota")
                || reason.contains("not enough space")) {
            return problem("full", file, e);
        }
        if (e instanceof AccessDeniedException || reason.contains("Read-only")) {
            return problem("readonly", file, e);
        }
        if (e instanceof NoSuchFileException) {
            return problem("missing", file, e);
        }
        return problem("io", file, e, reason);
    }

    /** A problem with the database. */
    public static ProblemException of(SQLException e, Path database) {
        // SQLite's primary result codes: 5 busy, 8 read-only, 10 I/O, 11 corrupt, 13 full, 14 cannot open, 26 not a database
        return switch (e.getErrorCode() & 0xFF) {
            case 5, 6 -> problem("busy", database, e);
            case 8, 14 -> problem("readonly", database, e);
            case 13 -> problem("full", database, e);
            case 11, 26 -> problem("corrupt", database, e);
            // an I/O error is also what SQLite calls it when its shared memory file finds no room
            case 10 -> isFull(database) ? problem("full", database, e)
                    : problem("io", database, e, String.valueOf(e.getMessage()));
            default -> problem("io", database, e, String.valueOf(e.getMessage()));
        };
    }

    private static boolean isFull(Path file) {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < LEAST_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /** A problem by its key. */
    public static ProblemException problem(String what, Path file, Object... arguments) {
        return problem(what, file, (Throwable) null, arguments);
    }

    private static ProblemException problem(String what, Path file, Throwable cause, Object... arguments) {
        return new ProblemException(Problem.error("store." + what, MESSAGES.get(what, arguments),
                MESSAGES.get(what + ".advice"), Location.file(file)), cause);
    }
}
