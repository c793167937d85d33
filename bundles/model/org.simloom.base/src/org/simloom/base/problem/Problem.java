package org.simloom.base.problem;

import java.util.List;

/**
 * Something a person should know and can act on.
 *
 * @param severity  how much it matters
 * @param code      stable identifier such as {@code workflow.unit.mismatch}; never translated
 * @param message   one clear sentence in the user's language
 * @param advice    what to do next, in the user's language; empty where the message says it all
 * @param location  where it is
 * @param arguments what stands in the places of its texts, so that it can be said in another language, see {@link
 *                  ProblemTexts}; empty where nothing does, or they are not known
 */
public record Problem(Severity severity, String code, String message, String advice, Location location,
        List<String> arguments) {
    public Problem {
        arguments = arguments == null ? List.of() : List.copyOf(arguments);
    }

    /** A problem that stays in the language that it is told in. */
    public Problem(Severity severity, String code, String message, String advice, Location location) {
        this(severity, code, message, advice, location, List.of());
    }

    /** An error. */
    public static Problem error(String code, String message, String advice, Location location) {
        return new Problem(Severity.ERROR, code, message, advice, location);
    }

    /** A warning. */
    public static Problem warning(String code, String message, String advice, Location location) {
        return new Problem(Severity.WARNING, code, message, advice, location);
    }

    /** The one line a user reads: {@code location: message advice}. */
    @Override
    public String toString() {
        String where = location.toString();
        return (where.isEmpty() ? "" : where + ": ") + (advice.isEmpty() ? message : sentence(message) + " " + advice);
    }

    /** What tools say seldom ends as a sentence does; advice must not run into it. */
    private static String sentence(String text) {
        return text.isEmpty() || ".!?:;…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
