package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.simloom.mesh.dat.DatReader;
import org.simloom.mesh.dat.DatTable;
import org.simloom.mesh.dat.DatVisitor;
import org.simloom.mesh.query.EigenMode;

/** The tables of modes in a .dat file with the steps of the deck that wrote them. */
record Modes(Path dat, StepPlan plan) {
    private static final String FREQUENCY = "EIGENVALUE OUTPUT";
    private static final String BUCKLING = "BUCKLING FACTOR OUTPUT";

    /**
     * Modes of one sort.
     *
     * @param step a step of the deck from 1; 0 for the last with such modes
     */
    List<EigenMode> read(boolean buckling, int step) throws IOException {
        List<String> titles = titles();
        List<Integer> steps = plan.steps().stream().filter(s -> s.procedure().equals(buckling ? "BUCKLE" : "FREQUENCY")
                || !buckling && s.procedure().equals("HEATTRANSFER") && s.frequency()).map(StepPlan.Step::number).toList();
        List<EigenMode> found = new ArrayList<>();
        int table = 0;
        int last = 0;
        for (EigenMode mode : DatReader.modes(dat)) {
            if (!titles.get(mode.step() - 1).equals(buckling ? BUCKLING : FREQUENCY)) {
                continue;
            }
            table += mode.step() > last ? 1 : 0;
            last = mode.step();
            int of = table <= steps.size() ? steps.get(table - 1) : 0;
            if (step == 0 && !found.isEmpty() && found.get(0).step() != mode.step()) {
                found.clear();
            }
            if (step == 0 || step == of) {
                found.add(mode);
            }
        }
        return found;
    }

    private List<String> titles() throws IOException {
        List<String> titles = new ArrayList<>();
        DatReader.read(dat, new DatVisitor() {
            @Override
            public boolean table(DatTable table) {
                if (table.title().equals(FREQUENCY) || table.title().equals(BUCKLING)) {
                    titles.add(table.title());
                }
                return false;
            }

            @Override
            public void row(String label, double[] values, int count) {
                // no rows are wanted
            }
        });
        return titles;
    }
}
