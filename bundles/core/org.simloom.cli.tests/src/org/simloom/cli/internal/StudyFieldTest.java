package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The field on a bar that CalculiX pulls, predicted by the command line: its stress is force over area at every node. */
class StudyFieldTest extends CommandLineFixture {
    /** One element of 2 mm x 2 mm x 10 mm on rollers, so that nothing but tension is in it. */
    private static final String DECK = """
            cat &gt; job.inp &lt;&lt;END
            *NODE, NSET=all
            1, 0, 0, 0
            2, 2, 0, 0
            3, 2, 2, 0
            4, 0, 2, 0
            5, 0, 0, 10
            6, 2, 0, 10
            7, 2, 2, 10
            8, 0, 2, 10
            *ELEMENT, TYPE=C3D8, ELSET=bar
            1, 1, 2, 3, 4, 5, 6, 7, 8
            *MATERIAL, NAME=steel
            *ELASTIC
            200000, 0.3
            *SOLID SECTION, ELSET=bar, MATERIAL=steel
            *BOUNDARY
            1, 1, 3
            2, 2, 3
            3, 3
            4, 1
            4, 3
            *STEP
            *STATIC
            *DLOAD
            1, P2, [=-force / 4]
            *NODE FILE
            U
            *EL FILE
            S
            *END STEP
            END
            ccx -i job &gt; ccx.txt
            grep -q "Job finished" ccx.txt &amp;&amp; echo y=[=force]
            """;

    @BeforeEach
    void makeStudy() throws IOException {
        Files.writeString(file("solver.simtool"), HEAD.formatted("tool", "ToolDescriptor") + """
                id="test.solver" name="solver" openInputs="true" openOutputs="true">
                  <executables id="sh" name="sh"><candidates>sh</candidates></executables>
                  <arguments id="a"><texts>run.sh</texts></arguments>
                  <checks xsi:type="tool:ExitCodeCheck" id="c1"/>
                  <checks xsi:type="tool:PatternCheck" id="c2" source="stdout" pattern="^y="/>
                </tool:ToolDescriptor>
                """);
        Files.writeString(file("pull.simflow"), HEAD.formatted("workflow", "Workflow") + """
                id="root" name="pull">
                  <inputs id="f" name="force" unit="N" value="100 N"/>
                  <outputs id="y" name="y" unit="N"/>
                  <outputs id="r" name="frd" type="field"/>
                  <nodes xsi:type="workflow:ToolTask" id="t" name="task" tool="test.solver">
                    <inputs id="t.f" name="force" unit="N"/>
                    <outputs id="t.y" name="y" unit="N"/>
                    <outputs id="t.r" name="frd" type="field"/>
                    <templates id="t.t" target="run.sh"><text>%s</text></templates>
                    <extractors id="t.f1" output="frd" kind="file"><settings id="t.p" name="path" value="job.frd"/></extractors>
                    <extractors id="t.e" output="y" kind="regex"><settings id="t.q" name="pattern" value="^y=(.*)$"/></extractors>
                  </nodes>
                  <connections id="c1" source="f" target="t.f"/>
                  <connections id="c2" source="t.y" target="y"/>
                  <connections id="c3" source="t.r" target="r"/>
                </workflow:Workflow>
                """.formatted(DECK));
        Files.writeString(file("pull.simstudy"), HEAD.formatted("study", "Study") + """
                id="root" name="pull">
                  <workflow href="pull.simflow#root"/>
                  <variables id="v" name="force" lower="50" upper="400"><port xsi:type="base:InputPort" href="pull.simflow#f"/></variables>
                  <responses id="o" name="y" role="observed"><port xsi:type="base:OutputPort" href="pull.simflow#y"/></responses>
                  <method id="m" kind="latinHypercube"><settings id="s" name="samples" value="8"/></method>
                </study:Study>
                """);
    }

    private Outcome study(String... more) {
        return study("pull.simstudy", List.of(more));
    }

    @Test
    void aFieldIsPredictedAtAPointAndWrittenAsItIs() throws IOException {
        assertEquals(ExitCode.OK, study().code());
        Path vtu = folder.resolve("필드 out.vtu");
        Outcome told = study("--predict", "force=0.2 kN", "--field", vtu.toString(), "--quantity", "stress.mises");
        assertEquals(ExitCode.OK, told.code(), told::toString);
        told.isClean();
        assertTrue(told.out().contains("Von Mises") && told.err().contains(vtu.getFileName().toString()), told::toString);
        double[] stress = array(vtu, "STRESS_MISES");
        assertEquals(8, stress.length);
        for (double one : stress) {
            assertEquals(200.0 / 4, one, 0.05);
        }
        assertTrue(max(array(vtu, "STRESS_MISES_sd")) < 0.5);
        Path moved = folder.resolve("moved.vtu");
        JsonObject field = JsonParser.parseString(study("--predict", "force=300", "--field", moved.toString(), "--quantity",
                "frd:disp.magnitude", "--json").out()).getAsJsonObject().getAsJsonObject("field");
        assertEquals("DISP.MAGNITUDE", field.get("field").getAsString());
        assertEquals(8, field.get("samples").getAsInt());
        // F / (E A) of the length, and of the width as much as Poisson's ratio says, at the corner that moves the farthest
        double stretch = 300.0 / (200_000 * 4) * Math.sqrt(10 * 10 + 2 * Math.pow(0.3 * 2, 2));
        assertEquals(stretch, field.get("high").getAsDouble(), 1e-3 * stretch);
        assertEquals(stretch, max(array(moved, "DISP_MAGNITUDE")), 1e-3 * stretch);
        assertTrue(field.get("warnings").getAsJsonArray().isEmpty(), field::toString);
    }

    @Test
    void whatCannotBePredictedIsSaidAndNothingIsWritten() {
        Path vtu = folder.resolve("out.vtu");
        study();
        study("--predict", "force=200", "--field", vtu.toString(), "--quantity", "HEAT").isError(ExitCode.BAD_INPUT, "HEAT",
                "STRESS.MISES");
        study("--predict", "force=200", "--field", folder.resolve("out.txt").toString()).isError(ExitCode.BAD_INPUT, ".vtu");
        Outcome alone = study("--field", vtu.toString());
        assertEquals(ExitCode.BAD_INPUT, alone.code(), alone::toString);
        assertEquals(ExitCode.BAD_INPUT, study("--predict", "force=200", "--quantity", "STRESS.MISES").code());
        assertFalse(Files.exists(vtu));
        Outcome far = study("--predict", "force=900", "--field", vtu.toString());
        assertEquals(ExitCode.OK, far.code(), far::toString);
        assertTrue(far.err().contains("guess"), far::toString);
    }

    private static double max(double[] values) {
        return java.util.Arrays.stream(values).max().orElseThrow();
    }

    /** An array of a file as ParaView reads it: raw appended data, each block with its length before it. */
    private static double[] array(Path vtu, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(vtu);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher matcher = Pattern.compile("<DataArray type=\"(Float\\d+)\" Name=\"" + name + "\"[^>]* offset=\"(\\d+)\"").matcher(text);
        assertTrue(matcher.find(), () -> text.substring(0, Math.min(2000, text.length())));
        int data = text.indexOf('_', text.indexOf("<AppendedData")) + 1 + Integer.parseInt(matcher.group(2));
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int size = matcher.group(1).equals("Float64") ? 8 : 4;
        double[] values = new double[(int) (buffer.getLong(data) / size)];
        for (int i = 0; i < values.length; i++) {
            values[i] = size == 8 ? buffer.getDouble(data + 8 + 8 * i) : buffer.getFloat(data + 8 + 4 * i);
        }
        return values;
    }
}
