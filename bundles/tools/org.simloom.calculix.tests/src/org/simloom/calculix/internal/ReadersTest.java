package org.simloom.calculix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.VectorValue;
import org.simloom.model.base.PortType;
import org.simloom.tool.Evidence;
import org.simloom.tool.Output;
import org.simloom.tool.ToolOutcome;

class ReadersTest {
    private static final String SHELL = """
            *NODE, NSET=ALL
            1, 0, 0, 0
            2, 1, 0, 0
            3, 1, 1, 0
            4, 0, 1, 0
            5, 0.5, 0, 0
            6, 1, 0.5, 0
            7, 0.5, 1, 0
            8, 0, 0.5, 0
            *NSET, NSET=EDGE
            3, 4, 7
            *ELEMENT, TYPE=S8, ELSET=PLATE
            1, 1, 2, 3, 4, 5, 6, 7, 8
            *MATERIAL, NAME=STEEL
            *ELASTIC
            210000, 0
            *SHELL SECTION, ELSET=PLATE, MATERIAL=STEEL
            0.1
            *STEP
            *STATIC
            *BOUNDARY
            1, 1, 6
            2, 1, 6
            5, 1, 6
            *CLOAD
            3, 2, 10
            4, 2, 10
            7, 2, 40
            *NODE FILE
            U
            *EL FILE
            S
            *END STEP
            """;
    /** Force over thickness and width. */
    private static final double STRESS = 60 / 0.1;

    @TempDir
    Path folder;

    private static double real(ToolOutcome outcome, String name) {
        assertEquals(ToolOutcome.State.SUCCEEDED, outcome.state(), () -> outcome.verdict().toJson());
        return ((RealValue) ((Output.Plain) outcome.outputs().get(name)).value()).value();
    }

    private Bench plate() {
        return new Bench(folder).output("stress", PortType.REAL, "MPa", "calculix.frd", "field", "STRESS", "component",
                "SYY", "probe", "min", "set", "PLATE");
    }

    @Test
    void anElementSetOfAnExpandedShellIsFound() throws Exception {
        assertEquals(STRESS, real(plate().solve(SHELL), "stress"), 0.01 * STRESS);
    }

    @Test
    void aNodeSetOfAFlatShellIsFound() throws Exception {
        ToolOutcome outcome = plate().output("edge", PortType.REAL, "mm", "calculix.frd", "field", "DISP", "component",
                "D2", "set", "EDGE").solve(SHELL.replace("*NODE FILE", "*NODE FILE, OUTPUT=2D"));
        assertEquals(STRESS, real(outcome, "stress"), 0.01 * STRESS);
        assertEquals(STRESS / 210000, real(outcome, "edge"), 0.01 * STRESS / 210000);
    }

    @Test
    void aNodeSetOfAnExpandedShellIsExplained() throws Exception {
        ToolOutcome outcome = new Bench(folder).output("edge", PortType.REAL, "mm", "calculix.frd", "field", "DISP",
                "component", "D2", "set", "EDGE").solve(SHELL);
        assertEquals(ToolOutcome.State.FAILED, outcome.state());
        assertTrue(outcome.problem().message().contains("OUTPUT=2D"), outcome.problem().message());
    }

    @Test
    void planeElementsStayFlat() throws Exception {
        ToolOutcome outcome = plate().output("edge", PortType.REAL, "mm", "calculix.frd", "field", "DISP", "component",
                "D2", "set", "EDGE").solve(SHELL.replace("TYPE=S8", "TYPE=CPS8").replace("*SHELL", "*SOLID")
                        .replace(", 1, 6", ", 1, 2"));
        assertEquals(STRESS, real(outcome, "stress"), 0.01 * STRESS);
        assertEquals(STRESS / 210000, real(outcome, "edge"), 0.01 * STRESS / 210000);
    }

    @Test
    void frequenciesCanBeOptional() throws Exception {
        ToolOutcome outcome = new Bench(folder).output("modes", PortType.VECTOR, "Hz", "calculix.frequencies",
                "optional", "true").solve(Decks.CUBE);
        assertEquals(ToolOutcome.State.SUCCEEDED, outcome.state(), () -> outcome.verdict().toJson());
        assertEquals(0, ((VectorValue) ((Output.Plain) outcome.outputs().get("modes")).value()).values().length);
    }

    /** Reader, its settings, type of the port, and what the message must name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "calculix.frd|component=D3|REAL|field",
        "calculix.frd|field=DISP;component=D3;prob=max|REAL|prob",
        "calculix.frd|field=DISP;component=D3;probe=mean|REAL|nearest",
        "calculix.frd|field=DISP;component=D3;probe=nearest;point=1 2|REAL|point",
        "calculix.frd|field=DISP;component=D3;probe=nearest|REAL|point",
        "calculix.frd|field=DISP;component=D3;probe=node;node=0|REAL|node",
        "calculix.frd|field=DISP;component=D3;probe=node;node=77|REAL|77",
        "calculix.frd|field=DISP;component=D3;state=second|REAL|last, first, all",
        "calculix.frd|field=DISP;component=D3;state=step 2|REAL|step 2",
        "calculix.frd|field=DISP;component=D3;set=BOTTOM|REAL|BOTTOM",
        "calculix.frd|field=HEAT;component=D3|REAL|DISP, STRESS",
        "calculix.frd|field=DISP;component=D4|REAL|MAGNITUDE",
        "calculix.frd|field=DISP;component=D3;probe=path;from=0 0 0;to=1 0 0;count=1|VECTOR|count",
        "calculix.frd|field=DISP;component=D3|VECTOR|real",
        "calculix.frequencies||VECTOR|*FREQUENCY",
        "calculix.frequencies|kind=wave|VECTOR|buckling",
        "calculix.frequencies|mode=first|REAL|mode",
        "calculix.table|title=displacements|TABLE|displacements",
        "calculix.table|set=TOP|TABLE|title",
        "calculix.table|title=a;time=end|TABLE|time",
        "calculix.history|kind=steps|TABLE|iterations",
        "calculix.history||REAL|table",
    })
    void wrongSettingsAreNamed(String kind, String settings, PortType type, String named) throws Exception {
        String[] pairs = settings == null ? new String[0] : settings.split("[;=]");
        ToolOutcome outcome = new Bench(folder).output("value", type, "", kind, pairs).solve(Decks.CUBE);
        assertEquals(ToolOutcome.State.FAILED, outcome.state());
        assertTrue(outcome.verdict().evidence().stream().filter(e -> e.result() == Evidence.Result.VIOLATED)
                .allMatch(e -> e.check().equals("output") && e.text().contains(named)), () -> outcome.verdict().toJson());
    }
}
