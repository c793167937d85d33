package org.simloom.store;

/**
 * A study with many runs.
 *
 * @param id      number, ascending
 * @param file    its file as the project names it
 * @param digest  of all that its answers depend on
 * @param shape   what its samples are made of: names of variables and responses, as its owner writes them
 * @param state   how it stands; INTERRUPTED where its process is gone
 * @param started milliseconds since 1970
 * @param ended   likewise; 0 before its end
 * @param owner   the process that ran it last
 * @param stages  how it was begun and gone on with, as its owner writes it
 * @param outcome what was found, as its owner writes it; {@code null} for nothing yet
 */
public record StudyRecord(long id, String file, String digest, String shape, RunState state, long started, long ended,
        Owner owner, String stages, String outcome) {
}
