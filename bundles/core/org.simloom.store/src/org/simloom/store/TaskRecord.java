package org.simloom.store;

/**
 * A task of a run.
 *
 * @param path    such as {@code sweep[3]/solve}
 * @param key     its key, or {@code null} where it has none
 * @param state   its state
 * @param started milliseconds since 1970; 0 before
 * @param ended   likewise
 * @param reason  why it ran or did not, as it is kept when written, and as it is said when read
 * @param problem why it failed, as it is kept when written, and as it is said when read; {@code null} where it did not
 */
public record TaskRecord(String path, String key, TaskState state, long started, long ended, String reason,
        String problem) {
}
