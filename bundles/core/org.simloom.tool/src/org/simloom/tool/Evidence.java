package org.simloom.tool;

/**
 * What a check saw.
 *
 * @param check  name of the check, such as {@code exitCode} or {@code calculix.results}; never translated
 * @param result how it came out
 * @param text   one sentence in the user's language
 * @param source the file looked at, relative to the attempt's folder; empty where none was
 */
public record Evidence(String check, Result result, String text, String source) {
    /** How a check came out. */
    public enum Result {
        /** What must hold, holds. */
        HELD,
        /** It does not hold: the result cannot be trusted. */
        VIOLATED,
        /** It does not hold, but need not. */
        WARNED
    }

    /** Evidence for trust. */
    public static Evidence held(String check, String text, String source) {
        return new Evidence(check, Result.HELD, text, source);
    }

    /** Evidence against trust. */
    public static Evidence violated(String check, String text, String source) {
        return new Evidence(check, Result.VIOLATED, text, source);
    }

    /** Something to know. */
    public static Evidence warned(String check, String text, String source) {
        return new Evidence(check, Result.WARNED, text, source);
    }
}
