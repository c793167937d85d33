package org.simloom.deck.workflow.internal.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.deck.DataLine;

/** Runs of lines that nobody wants to look at one by one: mesh data, and long lists of anything else. */
public final class Folds {
    private static final int LOOKED_AT = 200;

    private final Map<Path, List<int[]>> runs = new HashMap<>();
    private int lines;
    private int[] open;
    private Path file;

    void card() {
        lines = 0;
        open = null;
    }

    void data(DataLine line, boolean mesh) {
        if (!mesh && lines++ < LOOKED_AT) {
            return;
        }
        if (open == null || !line.file().equals(file)) {
            file = line.file();
            open = new int[] {line.line(), line.line()};
            runs.computeIfAbsent(file.normalize(), f -> new ArrayList<>()).add(open);
        }
        open[1] = line.line();
    }

    /** First and last lines of the runs in a file, in its order; of the solver's text only, comments between included. */
    public List<int[]> of(Path asked) {
        return runs.getOrDefault(asked, List.of());
    }
}
