package org.simloom.store;

/**
 * A task of a run.
 *
 * @param path    such as {@code sweep[3]/solve}
 * @param key     its key, or {@code null} where it has none
 * @param state   its state
 * @param started milliseconds since 1970; 0 before
 * @param ended   likewise
 * @param reason  why it ran or did not, in the user's language
 * @param problem why it failed, or {@code null}
 */
public record TaskRecord(String path, String key, TaskState state, long started, long ended, String reason,
        String problem) {
}
