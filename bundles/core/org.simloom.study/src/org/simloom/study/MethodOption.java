package org.simloom.study;

import java.util.List;

/**
 * An option of a method as people set it. Its texts are in the user's language.
 *
 * @param name        by which studies give it, such as {@code samples}
 * @param label       for people
 * @param explanation what it does, and what a special value means
 * @param type        what texts it takes
 * @param usual       its value where a study does not give it
 * @param choices     what there is to choose from, the usual one first; empty where it is not one of several words
 */
public record MethodOption(String name, String label, String explanation, Type type, String usual, List<Choice> choices) {

    /** What texts an option takes. */
    public enum Type {
        /** A number, whole or not. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of {@link MethodOption#choices()}. */
        CHOICE,
        /** Names of limits of the study, separated by commas; blank for all of them. */
        LIMITS
    }

    /**
     * A word and what it is called.
     *
     * @param word  as studies give it
     * @param label for people
     */
    public record Choice(String word, String label) {
    }

    public MethodOption {
        choices = List.copyOf(choices);
    }
}
