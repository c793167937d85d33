package org.simloom.results.internal.history;

import java.util.List;

import org.simloom.mesh.history.HistoryReader;
import org.simloom.mesh.history.Iteration;
import org.simloom.results.internal.Texts;

/** Residuals and corrections of every iteration, from a .cvg file. */
final class IterationLines implements LineReader {
    private final GrowingTable table;

    IterationLines(String file) {
        table = new GrowingTable(file, Texts.get("history.cvg", file), Texts.get("column.all_iterations"), 0, true);
        for (String name : List.of("step", "increment", "attempt", "iteration", "contacts")) {
            table.add(name, Texts.get("column." + name), "", false);
        }
        for (String name : List.of("force_residual", "displacement_correction", "flux_residual",
                "temperature_correction")) {
            table.add(name, Texts.get("column." + name), "%", true);
        }
    }

    @Override
    public void line(String line) {
        HistoryReader.iteration(line, this::add);
    }

    private void add(Iteration i) {
        table.row(i.step(), i.increment(), i.attempt(), i.iteration(), i.contacts(), i.forceResidual(),
                i.displacementCorrection(), i.fluxResidual(), i.temperatureCorrection());
    }

    @Override
    public List<GrowingTable> tables() {
        return List.of(table);
    }
}
