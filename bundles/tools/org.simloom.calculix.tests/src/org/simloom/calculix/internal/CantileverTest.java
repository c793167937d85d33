package org.simloom.calculix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.VectorValue;
import org.simloom.model.base.PortType;
import org.simloom.tool.Evidence;
import org.simloom.tool.Output;
import org.simloom.tool.ToolOutcome;

/** A cantilever against beam theory (Timoshenko), through every reader of the pack. */
class CantileverTest {
    private static final double E = 210000;
    private static final double I = 10.0 * 1000 / 12;
    private static final double FORCE = 1000;
    /** F L³ / 3EI, and F L / κGA with κ = 5/6. */
    private static final double DEFLECTION = FORCE * 1e6 / (3 * E * I) + FORCE * 100 / (5.0 / 6 * E / 2.6 * 100);
    /** One element over the section, whose held end cannot contract sideways either, is a little too stiff. */
    private static final double COARSE = 0.02;

    @TempDir
    static Path folder;
    private static ToolOutcome outcome;

    @BeforeAll
    static void solve() throws Exception {
        outcome = new Bench(folder).number("force", FORCE, "N")
                .output("deflection", PortType.REAL, "mm", "calculix.frd", "field", "DISP", "component", "D3", "probe",
                        "max", "set", "TIP", "state", "step 1")
                .output("metres", PortType.REAL, "m", "calculix.frd", "field", "DISP", "component", "MAGNITUDE", "state",
                        "step 1", "unit", "mm")
                .output("bending", PortType.REAL, "MPa", "calculix.frd", "field", "STRESS", "component", "SXX", "probe",
                        "nearest", "point", "50, 5, 10", "state", "step 1")
                .output("mises", PortType.REAL, "MPa", "calculix.frd", "field", "STRESS", "component", "MISES", "set",
                        "BEAM", "state", "step 1")
                .output("reaction", PortType.REAL, "N", "calculix.frd", "field", "FORC", "component", "F3", "probe", "sum",
                        "set", "FIX", "state", "step 1")
                .output("moment", PortType.REAL, "", "calculix.frd", "field", "STRESS", "component", "SXX", "probe",
                        "integral", "set", "BEAM", "state", "step 1")
                .output("at", PortType.REAL, "mm", "calculix.frd", "field", "DISP", "component", "D3", "probe", "node",
                        "node", "361", "state", "step 1")
                .output("line", PortType.TABLE, "", "calculix.frd", "field", "DISP", "component", "D3", "probe", "path",
                        "from", "0 5 0", "to", "100 5 0", "count", "11", "state", "step 1", "unit", "mm")
                .output("values", PortType.VECTOR, "mm", "calculix.frd", "field", "DISP", "component", "D3", "probe",
                        "path", "from", "0 5 0", "to", "100 5 0", "count", "11", "state", "step 1")
                .output("mode2", PortType.REAL, "", "calculix.frd", "field", "DISP", "component", "MAGNITUDE", "state",
                        "mode 2")
                .output("frequencies", PortType.VECTOR, "Hz", "calculix.frequencies")
                .output("first", PortType.REAL, "kHz", "calculix.frequencies", "mode", "1", "step", "2")
                .output("buckling", PortType.VECTOR, "", "calculix.frequencies", "kind", "buckling", "optional", "true")
                .output("printed", PortType.TABLE, "", "calculix.table", "title", "displacements", "set", "tip", "time", "1")
                .output("printedMax", PortType.REAL, "mm", "calculix.table", "title", "displacements", "column", "vz",
                        "row", "max", "time", "first")
                .output("total", PortType.REAL, "N", "calculix.table", "title", "total force", "column", "fz",
                        "time", "1.0")
                .output("printedNode", PortType.REAL, "mm", "calculix.table", "title", "displacements", "column", "4",
                        "row", "361", "time", "first")
                .output("thirdMode", PortType.TABLE, "", "calculix.table", "title", "displacements")
                .output("history", PortType.TABLE, "", "calculix.history")
                .output("results", PortType.FIELD, "", "")
                .output("frd", PortType.FILE, "", "")
                .solve(Decks.cantilever());
        assertEquals(ToolOutcome.State.SUCCEEDED, outcome.state(), () -> outcome.verdict().evidence().stream()
                .filter(e -> e.result() == Evidence.Result.VIOLATED).toList().toString());
    }

    private static double real(String name) {
        return ((RealValue) ((Output.Plain) outcome.outputs().get(name)).value()).value();
    }

    private static double[] vector(String name) {
        return ((VectorValue) ((Output.Plain) outcome.outputs().get(name)).value()).values();
    }

    private static TableValue table(String name) {
        return (TableValue) ((Output.Plain) outcome.outputs().get(name)).value();
    }

    @Test
    void deflectionAgreesWithBeamTheory() {
        assertEquals(DEFLECTION, real("deflection"), COARSE * DEFLECTION);
        assertEquals(real("deflection"), real("at"), 1e-2 * DEFLECTION);
        assertEquals(DEFLECTION / 1000, real("metres"), COARSE * DEFLECTION / 1000);
    }

    @Test
    void stressAgreesWithBeamTheory() {
        // compression on the side that the load moves towards
        assertEquals(-FORCE * 50 * 5 / I, real("bending"), 0.02 * FORCE * 50 * 5 / I);
        assertTrue(real("mises") > FORCE * 95 * 5 / I, () -> "" + real("mises"));
        // bending stress is odd over the section
        assertEquals(0, real("moment"), 1e-3 * FORCE * 100);
    }

    @Test
    void reactionBalancesTheLoad() {
        assertEquals(-FORCE, real("reaction"), 1e-3 * FORCE);
        assertEquals(-FORCE, real("total"), 1e-3 * FORCE);
    }

    @Test
    void aPathFollowsTheBendingLine() {
        TableValue line = table("line");
        assertEquals(List.of("distance", "x", "y", "z", "value"), line.columns().stream().map(TableValue.Column::name).toList());
        assertEquals(11, line.rows());
        for (int i = 0; i <= 10; i++) {
            double x = 10 * i;
            double expected = FORCE * x * x * (300 - x) / (6 * E * I) + FORCE * x / (5.0 / 6 * E / 2.6 * 100);
            assertEquals(expected, (Double) line.columns().get(4).cells().get(i), COARSE * DEFLECTION);
            assertEquals(vector("values")[i], (Double) line.columns().get(4).cells().get(i), 0);
        }
        assertEquals("mm", line.columns().get(4).unit());
    }

    @Test
    void frequencyAgreesWithBeamTheory() {
        double euler = 3.5160 / (2 * Math.PI) * Math.sqrt(E * I / (7.85e-9 * 100 * 1e8));
        double[] frequencies = vector("frequencies");
        assertEquals(3, frequencies.length);
        assertEquals(euler, frequencies[0], 0.02 * euler);
        // both directions of a square section
        assertEquals(frequencies[0], frequencies[1], 1e-3 * euler);
        assertEquals(frequencies[0] / 1000, real("first"), 1e-9);
        assertEquals(0, vector("buckling").length);
        assertTrue(real("mode2") > 0);
    }

    @Test
    void printedTablesAgreeWithTheResultFile() {
        TableValue printed = table("printed");
        assertEquals(List.of("id", "vx", "vy", "vz"), printed.columns().stream().map(TableValue.Column::name).toList());
        assertEquals(8, printed.rows());
        assertEquals(8, table("thirdMode").rows());
        assertEquals(real("deflection"), real("printedMax"), 1e-5);
        assertEquals(real("at"), real("printedNode"), 1e-5);
    }

    @Test
    void theHistoryHasTheStaticStep() {
        TableValue history = table("history");
        assertEquals(1, history.rows());
        assertEquals(1.0, history.columns().get(5).cells().get(0));
    }

    @Test
    void filesAreThere() throws Exception {
        assertTrue(Files.size(((Output.OfFile) outcome.outputs().get("results")).file()) > 10_000);
        assertTrue(Files.size(((Output.OfFile) outcome.outputs().get("frd")).file()) > 10_000);
    }

    @Test
    void theVerdictSaysWhatItRestsOn() {
        List<String> held = outcome.verdict().evidence().stream().filter(e -> e.result() == Evidence.Result.HELD)
                .map(Evidence::check).toList();
        assertTrue(held.contains("calculix.deck") && held.contains("exitCode") && held.contains("pattern"), held::toString);
        assertEquals(5, held.stream().filter("calculix.results"::equals).count(), () -> outcome.verdict().toJson());
        assertTrue(outcome.verdict().evidence().stream().noneMatch(e -> e.result() == Evidence.Result.WARNED),
                () -> outcome.verdict().toJson());
    }
}
