package org.simloom.tool;

import org.simloom.base.l10n.Message;

/**
 * What a check saw.
 *
 * @param check   name of the check, such as {@code exitCode} or {@code calculix.results}; never translated
 * @param result  how it came out
 * @param message one sentence, which is said again in the language of whoever reads it where its catalogue is known, see
 *                {@link ToolTexts}
 * @param source  the file looked at, relative to the attempt's folder; empty where none was
 */
public record Evidence(String check, Result result, Message message, String source) {
    /** How a check came out. */
    public enum Result {
        /** What must hold, holds. */
        HELD,
        /** It does not hold: the result cannot be trusted. */
        VIOLATED,
        /** It does not hold, but need not. */
        WARNED
    }

    /** The sentence. */
    public String text() {
        return message.text();
    }

    /** Evidence for trust. */
    public static Evidence held(String check, Message message, String source) {
        return new Evidence(check, Result.HELD, message, source);
    }

    /** As {@link #held(String, Message, String)}, with a text that stays in the language of the run. */
    public static Evidence held(String check, String text, String source) {
        return held(check, Message.plain(text), source);
    }

    /** Evidence against trust. */
    public static Evidence violated(String check, Message message, String source) {
        return new Evidence(check, Result.VIOLATED, message, source);
    }

    /** As {@link #violated(String, Message, String)}, with a text that stays in the language of the run. */
    public static Evidence violated(String check, String text, String source) {
        return violated(check, Message.plain(text), source);
    }

    /** Something to know. */
    public static Evidence warned(String check, Message message, String source) {
        return new Evidence(check, Result.WARNED, message, source);
    }

    /** As {@link #warned(String, Message, String)}, with a text that stays in the language of the run. */
    public static Evidence warned(String check, String text, String source) {
        return warned(check, Message.plain(text), source);
    }
}
