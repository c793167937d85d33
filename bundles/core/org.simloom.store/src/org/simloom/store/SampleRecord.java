package org.simloom.store;

/**
 * A sample of a study that has its answer.
 *
 * @param number  from 0, unique in its study
 * @param point   where, as its study writes it
 * @param run     number of its run; 0 where nothing ran
 * @param state   such as {@code SUCCEEDED}
 * @param answers what came out, as its study writes it; {@code null} for nothing
 * @param cached  whether every task of its run was taken from the store
 * @param problem why it failed, as its study writes it; {@code null} where it did not
 */
public record SampleRecord(int number, String point, long run, String state, String answers, boolean cached,
        String problem) {
}
