package org.simloom.tool.authoring;

import java.util.List;

/**
 * Something by which success can be told.
 *
 * @param chosen  whether the tool is judged by it
 * @param kind    what is looked at
 * @param source  stdout, stderr or a path in the attempt's folder
 * @param pattern regular expression, for MARKER and ERROR
 * @param number  exit code, or smallest size of the file in bytes
 * @param seen    what the trial that worked showed
 * @param unmasks names of the failed trials that it tells
 */
public record SuccessRule(boolean chosen, Kind kind, String source, String pattern, long number, String seen,
        List<String> unmasks) {
    /** What a rule looks at. */
    public enum Kind {
        /** The exit code is this one. */
        EXIT_CODE,
        /** The file was written. */
        FILE,
        /** The text is found. */
        MARKER,
        /** The text is not found. */
        ERROR
    }

    public SuccessRule {
        unmasks = List.copyOf(unmasks);
    }

    /** The same, chosen or not. */
    public SuccessRule chosen(boolean judged) {
        return new SuccessRule(judged, kind, source, pattern, number, seen, unmasks);
    }
}
