package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.Severity;

class UnknownRuleTest {
    @TempDir
    Path folder;

    @Test
    void aNodeOfAnUnknownKindIsFoundOnceWithAllThatIsUnknownOfIt() {
        new Sample(folder, "half.simflow").with("workflow:ExpressionTask", "workflow:FancyTask")
                .finds("model.unknown.element", "workflow half / node calc");
    }

    @Test
    void whatToDoIsSaid() {
        Finding found = new Sample(folder, "half.simflow").with("workflow:ExpressionTask", "workflow:FancyTask").validate().get(0);
        assertEquals("Simloom does not know what a FancyTask is.", found.message());
        assertTrue(found.advice().contains("newer version") && found.advice().contains("delete it"), found.advice());
    }

    @Test
    void anUnknownAttributeAndElementOfAKnownOneAreNamed() {
        Sample sample = new Sample(folder, "half.simflow").with("id=\"length\" name=\"length\" unit=\"mm\"/>",
                "id=\"length\" name=\"length\" unitt=\"mm\" gain=\"3\"><lamp/></inputs>");
        assertTrue(sample.findings().contains("model.unknown.content @ workflow half / input length"), () -> sample.findings().toString());
        assertEquals("Simloom does not know this of it: unitt, gain, lamp.", sample.validate().get(0).message());
    }

    @Test
    void aToolIsToldOfWithItsLine() {
        Sample tool = new Sample(folder, "solver.simtool").with("pattern=\"(\\d+\\.\\d+)\">", "pattern=\"(\\d+\\.\\d+)\" mood=\"good\">");
        Finding found = tool.validate().stream().filter(one -> one.code().equals("model.unknown.content")).findFirst().orElseThrow();
        assertEquals("Simloom does not know this of it: mood.", found.message());
        assertEquals(13, found.problem().location().line());
        assertEquals(folder.resolve("solver.simtool").toString(), found.problem().location().file());
        assertEquals(Severity.ERROR, found.severity());
    }

    @Test
    void aStudyIsToldOfWithItsLine() {
        Sample study = new Sample(folder, "scan.simstudy").with("name=\"diameter\" lower", "name=\"diameter\" drift=\"1\" lower");
        assertEquals(1, study.validate().size(), () -> study.findings().toString());
        Finding found = study.validate().get(0);
        assertEquals("Simloom does not know this of it: drift.", found.message());
        assertEquals(4, found.problem().location().line());
    }

    @Test
    void commentsAreNoProblem() {
        Sample study = new Sample(folder, "scan.simstudy").with("  <variables id=\"v1\"", "  <!-- the hole --><variables id=\"v1\"");
        assertEquals(List.of(), study.findings());
    }

    @Test
    void aStepOfAnUnknownKindIsFound() {
        Sample sample = new Sample(folder, "making.simprocess").with("<steps id=\"drill\"", "<steps xsi:type=\"process:PrintedStep\" id=\"drill\"");
        sample.finds("model.unknown.element", "process making / step drill");
    }

    @Test
    void aConnectionToNowhereIsFoundWithTheIdAndItsLine() {
        Sample sample = new Sample(folder, "half.simflow").with("target=\"calc.x\"", "target=\"calc.q\"");
        assertTrue(sample.findings().stream().anyMatch(one -> one.startsWith("model.reference.port @ workflow half / connection ") && one.endsWith(" → calc.q")),
                () -> sample.findings().toString());
        Finding found = sample.validate().stream().filter(one -> one.code().equals("model.reference.port")).findFirst().orElseThrow();
        assertTrue(found.message().contains("there is no element with the id \"calc.q\""), found.message());
        assertTrue(found.advice().contains("Connect it to a port that exists, or delete it."), found.advice());
        assertTrue(found.problem().location().line() > 2, found.problem()::toString);
    }

    @Test
    void aConnectionToANodeIsFoundOnce() {
        Sample sample = new Sample(folder, "half.simflow").with("target=\"calc.x\"", "target=\"calc\"");
        assertEquals(1, sample.validate().stream().filter(one -> one.problem().location().element().contains("connection")).count());
        assertTrue(sample.findings().stream().anyMatch(one -> one.startsWith("model.unknown.target @ workflow half / connection ")),
                () -> sample.findings().toString());
    }

    @Test
    void aValueThatIsNotUnderstoodIsFound() {
        Sample sample = new Sample(folder, "making.simprocess").with("kind=\"machining\"", "kind=\"dreaming\"");
        assertTrue(sample.findings().contains("model.unknown.value @ process making / step drill"), () -> sample.findings().toString());
        assertTrue(sample.validate().stream().anyMatch(one -> one.message().equals("Simloom does not understand the value \"dreaming\" of \"kind\".")));
    }
}
