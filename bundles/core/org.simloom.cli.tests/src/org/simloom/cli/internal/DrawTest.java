package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class DrawTest extends CommandLineFixture {
    @Test
    void aWorkflowBecomesAPicture() throws IOException {
        Path picture = folder.resolve("그림/bar.svg");
        Outcome outcome = simloom("draw", path("bar.simflow"), "-o", picture.toString());
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        String svg = Files.readString(picture);
        assertTrue(svg.contains("pull") && svg.contains("force = 100 N"));
        assertFalse(Files.exists(file("bar.simflow.layout")));
    }

    @Test
    void withoutAFileThePictureGoesToTheOutput() {
        Outcome outcome = simloom("draw", path("bar.simflow"), "--theme", "print");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertTrue(outcome.out().startsWith("<?xml"));
    }

    @Test
    void aConnectionToNowhereIsDrawnAndNoError() throws IOException {
        change("bar.simflow", "source=\"material\" target=\"pull.m\"", "source=\"material\"");
        Outcome outcome = simloom("draw", path("bar.simflow"));
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertTrue(outcome.out().contains(">?<"));
    }

    @Test
    void whatIsWrongInsideOfAnOpenSubWorkflowIsMarkedThere() throws IOException {
        Files.writeString(file("outer.simflow"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:workflow="http://www.simloom.org/workflow/1.0" id="outer" name="outer">
                  <nodes xsi:type="workflow:SubWorkflow" id="sub" name="sub">
                    <inputs id="sub.force" name="force" unit="N" value="1 N"/>
                    <workflow href="bar.simflow#bar"/>
                  </nodes>
                </workflow:Workflow>
                """);
        String sound = simloom("draw", path("outer.simflow"), "--open").out();
        assertTrue(sound.contains(">pull<"), sound);
        change("bar.simflow", "tool=\"test.shell\"", "tool=\"test.gone\"");
        String faulty = simloom("draw", path("outer.simflow"), "--open").out();
        assertTrue(faulty.contains("test.gone") && faulty.split(">!<", -1).length > sound.split(">!<", -1).length, faulty);
        assertEquals(sound.split(">!<", -1).length, simloom("draw", path("outer.simflow")).out().split(">!<", -1).length, "it is closed");
    }

    @Test
    void aDamagedLayoutIsToldOfAndLeftAlone() throws IOException {
        Files.writeString(file("bar.simflow.layout"), "<broken");
        Outcome outcome = simloom("draw", path("bar.simflow"));
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertTrue(outcome.err().contains("bar.simflow.layout"), outcome::toString);
        assertEquals("<broken", Files.readString(file("bar.simflow.layout")));
        assertEquals(1, outcome.err().lines().count(), outcome::toString);
    }

    @Test
    void whatHasNoDrawingIsSaid() {
        simloom("draw", path("shell.simtool")).isError(ExitCode.BAD_INPUT, "shell.simtool", ".simflow");
        simloom("draw", path("none.simflow")).isError(ExitCode.BAD_INPUT, "none.simflow");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaid() {
        simloom("draw", path("bar.simflow"), "-o", path("material.txt") + "/x.svg").isError(ExitCode.BAD_INPUT, "-o");
    }
}
