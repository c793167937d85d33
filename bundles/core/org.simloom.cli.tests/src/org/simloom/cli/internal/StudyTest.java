package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A study of a spring that is computed by an expression: energy = k x² / 2. */
class StudyTest extends CommandLineFixture {
    @BeforeEach
    void makeStudy() throws IOException {
        Files.writeString(file("spring.simflow"), HEAD.formatted("workflow", "Workflow") + """
                id="root" name="spring">
                  <inputs id="x" name="way" unit="mm" value="10 mm"/>
                  <outputs id="e" name="energy" unit="mJ"/>
                  <nodes xsi:type="workflow:ExpressionTask" id="t" name="hooke">
                    <inputs id="t.x" name="way" unit="mm"/>
                    <outputs id="t.e" name="energy" unit="mJ"/>
                    <assignments id="t.1" output="t.e" expression="2 * way^2 / 2"/>
                  </nodes>
                  <connections id="c1" source="x" target="t.x"/>
                  <connections id="c2" source="t.e" target="e"/>
                </workflow:Workflow>
                """);
        Files.writeString(file("spring.simstudy"), HEAD.formatted("study", "Study") + """
                id="root" name="spring" label="Energy of a spring">
                  <workflow href="spring.simflow#root"/>
                  <variables id="v" name="way" lower="0" upper="50"><port xsi:type="base:InputPort" href="spring.simflow#x"/></variables>
                  <responses id="r" name="energy" role="objective"><port xsi:type="base:OutputPort" href="spring.simflow#e"/></responses>
                  <method id="m" kind="latinHypercube"><settings id="s" name="samples" value="20"/></method>
                </study:Study>
                """);
    }

    private Outcome study(String... more) {
        return study("spring.simstudy", List.of(more));
    }

    @Test
    void itRunsTellsAndIsExtended() throws IOException {
        Outcome first = study();
        assertEquals(ExitCode.OK, first.code(), first::toString);
        assertTrue(first.err().contains("20 samples, 0 failed"), first::toString);
        assertTrue(first.out().contains("Best sample") && first.out().contains("mJ"), first::toString);
        first.isClean();
        Path csv = folder.resolve("out/samples.csv");
        Outcome more = study("--samples", "25", "--csv", csv.toString());
        assertTrue(more.err().contains("20 samples have their answers already"), more::toString);
        List<String> lines = Files.readAllLines(csv);
        assertEquals(26, lines.size());
        assertTrue(lines.get(0).startsWith("sample,way [mm],energy [mJ],state,run"), lines.get(0));
        String[] cells = lines.get(1).split(",");
        double way = Double.parseDouble(cells[1]);
        assertEquals(way * way, Double.parseDouble(cells[2]), 1e-9);
    }

    @Test
    void theStatusRunsNothing() {
        Outcome none = study("--status");
        assertEquals(ExitCode.OK, none.code(), none::toString);
        assertTrue(none.err().contains("not been run"), none::toString);
        study();
        JsonObject sheet = JsonParser.parseString(study("--status", "--json").out()).getAsJsonObject();
        assertEquals("SUCCEEDED", sheet.get("state").getAsString());
        assertEquals(20, sheet.getAsJsonObject("samples").getAsJsonArray("index").size());
        assertEquals(1, sheet.get("study").getAsInt());
    }

    @Test
    void withJsonEveryLineIsADocument() {
        Outcome outcome = study("--json");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertEquals(20, outcome.err().lines().map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(event -> event.get("event").getAsString().equals("sample")
                        && event.get("state").getAsString().equals("SUCCEEDED")).count());
        assertEquals("spring", JsonParser.parseString(outcome.out()).getAsJsonObject().get("name").getAsString());
    }

    @Test
    void aReportIsOneFileInTheLanguageOfItsReader() throws IOException {
        Path report = folder.resolve("보고서.html");
        Outcome outcome = study("--report", report.toString());
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        String html = Files.readString(report);
        assertTrue(html.contains("Energy of a spring") && html.contains("Provenance") && html.contains("1-20"));
        Locale.setDefault(Locale.KOREAN);
        study("--status", "--report", report.toString());
        assertTrue(Files.readString(report).contains("스터디 보고서"));
        Locale.setDefault(Locale.ENGLISH);
        Outcome nowhere = study("--status", "--report", path("material.txt") + "/x.html");
        assertEquals(ExitCode.BAD_INPUT, nowhere.code(), nowhere::toString);
        nowhere.isClean();
    }

    @Test
    void aPointIsPredictedInAnyUnitAndGuessesAreSaid() throws IOException {
        Outcome early = study("--predict", "way=3 cm");
        assertEquals(ExitCode.BAD_INPUT, early.code(), early::toString);
        Path surrogate = folder.resolve("spring.simsurrogate");
        assertEquals(ExitCode.OK, study("--surrogate", surrogate.toString()).code());
        assertTrue(Files.readString(surrogate).contains("spring.simstudy"));
        Outcome table = study("--predict", "way=3 cm");
        assertEquals(ExitCode.OK, table.code(), table::toString);
        assertTrue(table.out().contains("energy") && table.err().isEmpty(), table::toString);
        JsonObject inside = JsonParser.parseString(study("--predict", "way=3 cm", "--json").out()).getAsJsonObject();
        JsonObject energy = inside.getAsJsonArray("responses").get(0).getAsJsonObject();
        assertEquals(900, energy.get("mean").getAsDouble(), 9);
        assertTrue(energy.get("low").getAsDouble() <= 900.1 && energy.get("high").getAsDouble() >= 899.9, energy::toString);
        assertTrue(inside.getAsJsonArray("warnings").isEmpty());
        Outcome far = study("--predict", "way=90");
        assertTrue(far.err().contains("guess"), far::toString);
        study("--predict", "weg=3").isError(ExitCode.BAD_INPUT, "weg", "way");
        study("--predict", "way=far").isError(ExitCode.BAD_INPUT, "way", "far");
        study("--predict", "way=3 kg").isError(ExitCode.BAD_INPUT, "way", "kg");
    }

    @Test
    void aPointIsConfirmedByARealRun() {
        study();
        Outcome outcome = study("--confirm", "way=1 cm");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        JsonObject sheet = JsonParser.parseString(study("--status", "--json").out()).getAsJsonObject();
        assertEquals(21, sheet.getAsJsonObject("samples").getAsJsonArray("index").size());
    }

    @Test
    void whatIsWrongIsSaidBeforeAnythingRuns() throws IOException {
        study("--set", "population=7").isError(ExitCode.BAD_INPUT, "population", "spring.simstudy");
        study("--samples", "0").isError(ExitCode.BAD_INPUT);
        simloom("study", path("none.simstudy")).isError(ExitCode.BAD_INPUT, "none.simstudy");
        Files.writeString(file("broken.simstudy"), "<broken");
        simloom("study", path("broken.simstudy")).isError(ExitCode.BAD_INPUT, "broken.simstudy");
        assertFalse(Files.exists(file(".simloom")));
    }
}
