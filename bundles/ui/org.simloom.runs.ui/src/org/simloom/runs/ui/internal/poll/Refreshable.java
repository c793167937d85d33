package org.simloom.runs.ui.internal.poll;

/** A view that can be told to read everything anew. */
public interface Refreshable {
    /** Reads everything now, whether it has changed or not. */
    void reload();
}
