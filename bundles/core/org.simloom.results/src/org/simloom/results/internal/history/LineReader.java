package org.simloom.results.internal.history;

import java.util.List;

/** Makes tables of the lines of a file. */
interface LineReader {
    /** Takes the next line. */
    void line(String line);

    /** Nothing follows. */
    default void end() {
    }

    /** What came of the lines so far. */
    List<GrowingTable> tables();
}
