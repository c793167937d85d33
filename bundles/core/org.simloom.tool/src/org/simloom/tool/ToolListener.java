package org.simloom.tool;

import java.util.Map;

import org.simloom.executor.ProcessIdentity;

/** Follows an attempt. Calls come from one thread at a time and must return soon. */
public interface ToolListener {
    /** Nobody listens. */
    ToolListener NONE = new ToolListener() {
    };

    /** The process has started. */
    default void started(ProcessIdentity process) {
    }

    /**
     * The tool shows how far it is.
     *
     * @param fraction   from 0 to 1; negative where unknown
     * @param text       a short line; empty where there is none
     * @param quantities what was read, such as a residual, by name
     */
    default void progress(double fraction, String text, Map<String, Double> quantities) {
    }
}
