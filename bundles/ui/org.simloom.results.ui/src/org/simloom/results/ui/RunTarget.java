package org.simloom.results.ui;

/** Shows runs. A view that can adapts to it. */
public interface RunTarget {
    /** Brings the run up and selects it. UI thread only. */
    void show(RunSelection run);
}
