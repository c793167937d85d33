package org.simloom.tool.authoring;

/** Follows trials. Calls come from one thread at a time and must return soon. */
public interface TrialListener {
    /** Nobody listens. */
    TrialListener NONE = new TrialListener() {
    };

    /**
     * A trial begins.
     *
     * @param what in the user's language
     */
    default void trial(String what) {
    }

    /** The command has printed a line. */
    default void line(String text) {
    }
}
