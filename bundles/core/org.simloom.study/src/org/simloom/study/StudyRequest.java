package org.simloom.study;

import java.nio.file.Path;
import java.util.Map;

/**
 * What is to be studied.
 *
 * @param file      the {@code .simstudy} file
 * @param samples   how many samples there shall be; {@code null} where the file says
 * @param overrides texts by name: settings of the method, and {@code seed} and {@code budget}
 * @param fresh     whether answers of earlier runs of this study are left out; finished tasks are taken from the store
 *                  all the same
 */
public record StudyRequest(Path file, Integer samples, Map<String, String> overrides, boolean fresh) {
    public StudyRequest {
        overrides = Map.copyOf(overrides);
    }

    /** A study as its file says. */
    public static StudyRequest of(Path file) {
        return new StudyRequest(file, null, Map.of(), false);
    }
}
