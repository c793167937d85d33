package org.simloom.store;

/**
 * One try at a task.
 *
 * @param run     the run
 * @param path    the task
 * @param number  from 1
 * @param key     key of the task
 * @param folder  its folder, relative to the store
 * @param open    whether it has not been judged
 * @param started milliseconds since 1970
 * @param ended   likewise; 0 while open
 * @param owner   the Simloom process that made it
 * @param verdict verdict with its evidence as JSON, or {@code null}
 */
public record AttemptRecord(long run, String path, int number, String key, String folder, boolean open,
        long started, long ended, Owner owner, String verdict) {
}
