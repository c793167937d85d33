package org.simloom.results.internal.history;

import java.util.List;

import org.simloom.mesh.history.HistoryReader;
import org.simloom.results.internal.Texts;

/** Increments, from a .sta file. */
final class IncrementLines implements LineReader {
    private static final int TOTAL_TIME = 5;

    private final GrowingTable table;

    IncrementLines(String file) {
        table = new GrowingTable(file, Texts.get("history.sta", file), TOTAL_TIME, false);
        for (String name : List.of("step", "increment", "attempt")) {
            table.add(name, Texts.get("column." + name), "", false);
        }
        table.add("iterations", Texts.get("column.iterations"), "", false);
        table.add("total_time", Texts.get("column.total_time"), "", false);
        table.add("step_time", Texts.get("column.step_time"), "", false);
        table.add("length", Texts.get("column.length"), "", true);
        table.add("converged", Texts.get("column.converged"), "", false);
    }

    @Override
    public void line(String line) {
        HistoryReader.increment(line, i -> table.row(i.step(), i.increment(), i.attempt(), i.iterations(), i.totalTime(),
                i.stepTime(), i.length(), i.converged() ? 1 : 0));
    }

    @Override
    public List<GrowingTable> tables() {
        return List.of(table);
    }
}
