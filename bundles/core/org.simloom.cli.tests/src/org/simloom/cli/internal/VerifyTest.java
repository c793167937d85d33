package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A bar of 20 mm² under 100 N: 5 MPa. */
class VerifyTest extends CommandLineFixture {
    @BeforeEach
    void addProduct() throws IOException {
        Files.writeString(file("bar.simproduct"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <product:Product xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:product="http://www.simloom.org/product/1.0" id="bar" name="bar">
                  <parameters id="area" name="area" value="0.2" unit="cm^2"/>
                  <requirements id="strength" name="strength" limit="10.0" unit="MPa" safetyFactor="1.5">
                    <verifications id="proof">
                      <workflow href="bar.simflow#bar"/>
                      <response href="bar.simflow#stress"/>
                      <bindings id="proof.area" source="area"><port href="bar.simflow#area"/></bindings>
                    </verifications>
                  </requirements>
                </product:Product>
                """);
    }

    private JsonObject only(Outcome outcome) {
        JsonArray all = JsonParser.parseString(outcome.out()).getAsJsonArray();
        assertEquals(1, all.size(), outcome::toString);
        return all.get(0).getAsJsonObject();
    }

    @Test
    void runsWhatProvesARequirementAndTellsItsMargin() {
        Outcome outcome = simloom("verify", project().toString());
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertTrue(outcome.out().lines().anyMatch(line -> line.matches(
                "strength +met +5 MPa +≤ 10 MPa \\(×1\\.5\\) +1\\.6666\\d* MPa +\\(\\+25\\.0 %\\) +#1")), outcome::toString);
        outcome.isClean();
    }

    @Test
    void runsNothingTwiceAndNothingAtAllWhenOnlyAskedHowThingsStand() {
        Outcome before = simloom("verify", path("bar.simproduct"), "--status", "--json");
        assertEquals(ExitCode.FAILED, before.code());
        assertEquals("OPEN", only(before).get("state").getAsString());
        assertFalse(Files.exists(project().resolve(".simloom")));
        simloom("verify", path("bar.simproduct"));
        Outcome after = simloom("verify", path("bar.simproduct"), "--json");
        assertEquals(ExitCode.OK, after.code(), after::toString);
        assertEquals(1, only(after).get("run").getAsLong());
    }

    @Test
    void aViolatedRequirementIsAFailedCheck() throws IOException {
        change("bar.simproduct", "value=\"0.2\"", "value=\"0.1\"");
        Outcome outcome = simloom("verify", project().toString(), "--json");
        assertEquals(ExitCode.FAILED, outcome.code(), outcome::toString);
        assertEquals("VIOLATED", only(outcome).get("state").getAsString());
        assertEquals(10 / 1.5 - 10, only(outcome).get("margin").getAsDouble(), 1e-9);
    }

    @Test
    void stepsOfAProcessAreVerifiedToo() throws IOException {
        Files.writeString(file("bar.simprocess"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <process:ProcessPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:process="http://www.simloom.org/process/1.0" id="making" name="making">
                  <steps id="draw" name="draw">
                    <parameters id="draw.force" name="force" value="0.1" unit="kN"/>
                    <requirements id="draw.strength" name="strength" limit="4.0" unit="MPa">
                      <verifications id="draw.strength.proof">
                        <workflow href="bar.simflow#bar"/>
                        <response href="bar.simflow#stress"/>
                        <bindings id="b1" source="draw.force"><port href="bar.simflow#force"/></bindings>
                      </verifications>
                    </requirements>
                    <verifications id="draw.proof">
                      <workflow href="bar.simflow#bar"/>
                      <bindings id="b2" source="draw.force"><port href="bar.simflow#force"/></bindings>
                    </verifications>
                  </steps>
                </process:ProcessPlan>
                """);
        Outcome outcome = simloom("verify", path("bar.simprocess"));
        assertEquals(ExitCode.FAILED, outcome.code(), outcome::toString);
        List<String> lines = outcome.out().lines().toList();
        assertTrue(lines.get(1).matches("draw +met +#1"), outcome::toString);
        assertTrue(lines.get(2).matches("draw/strength +VIOLATED +5 MPa +≤ 4 MPa +-1 MPa .*#1"), outcome::toString);
        JsonArray all = JsonParser.parseString(simloom("verify", project().toString(), "--status", "--json").out()).getAsJsonArray();
        assertEquals(3, all.size());
        JsonObject step = all.asList().stream().map(JsonElement::getAsJsonObject).filter(one -> !one.has("requirement"))
                .findFirst().orElseThrow();
        assertEquals("draw", step.get("step").getAsString());
        assertEquals("MET", step.get("state").getAsString());
    }

    @Test
    void aRunThatFailsLeavesItUnproven() throws IOException {
        change("bar.simproduct", "value=\"0.2\"", "value=\"13\"");
        change("bar.simflow", "!= 13", "!= 100");
        Outcome outcome = simloom("verify", project().toString());
        assertEquals(ExitCode.FAILED, outcome.code(), outcome::toString);
        assertTrue(outcome.out().contains("not proven"), outcome::toString);
        outcome.isClean();
    }

    @Test
    void aProjectFromElsewhereIsNotRun() {
        workspace().trust().revoke(project());
        simloom("verify", project().toString()).isError(ExitCode.BAD_INPUT, "--trust");
        assertFalse(Files.exists(project().resolve(".simloom")));
    }

    @Test
    void aFolderWithoutProductsIsSaidToBeOne() {
        simloom("verify", path("bar.simflow")).isError(ExitCode.BAD_INPUT, ".simproduct");
    }

    @Test
    void twoRunsSideBySideShowWhatDiffers() {
        simloom("run", path("bar.simflow"));
        simloom("run", path("bar.simflow"), "-i", "force=200");
        Outcome outcome = simloom("compare", project().toString(), "1", "last");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertTrue(outcome.out().lines().anyMatch(line -> line.matches("input +force +100 N +200 N +differs")), outcome::toString);
        assertTrue(outcome.out().lines().anyMatch(line -> line.matches("result +stress +5 MPa +10 MPa +differs")), outcome::toString);
        assertFalse(outcome.out().contains("area"), outcome::toString);
        assertTrue(simloom("compare", project().toString(), "1", "2", "--all").out().contains("area"));
        assertTrue(simloom("compare", project().toString(), "2", "2").out().contains("do not differ"));
        simloom("compare", project().toString(), "1", "99").isError(ExitCode.BAD_INPUT, "99");
    }
}
