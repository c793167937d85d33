package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

class ValidateTest extends CommandLineFixture {

    private Outcome validate(String... options) {
        return simloom(java.util.stream.Stream.concat(java.util.stream.Stream.of("validate", project().toString()),
                java.util.stream.Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void aGoodProjectHasNoProblems() {
        Outcome outcome = validate();
        assertEquals("No problems (files examined: 3).\n", outcome.out());
        assertEquals(0, outcome.code());
        assertEquals(0, simloom("validate", path("bar.simflow"), path("shell.simtool")).code());
    }

    @Test
    void problemsAreGroupedByFile() throws IOException {
        Files.createDirectories(file("parts"));
        Files.writeString(file("parts/cut.simflow"), "<workflow:Workflow");
        change("bar.simflow", "expression=\"100 * s / 235\"", "expression=\"100 * t / 235\"");
        change("shell.simtool", "pattern=\"ERROR\"", "pattern=\"ERROR(\"");
        Outcome outcome = validate();
        List<String> lines = outcome.out().lines().toList();
        assertEquals(path("bar.simflow"), lines.get(0));
        assertEquals("  error: workflow bar / task judge / assignment 1: The expression \"100 * t / 235\" uses t, which it"
                + " cannot see. It can see: s. Correct the name, or add an input of that name.", lines.get(1));
        assertEquals(path("parts/cut.simflow"), lines.get(2));
        assertTrue(lines.get(3).startsWith("  error: line 1: The model file is damaged: "), lines.get(3));
        assertEquals(path("shell.simtool"), lines.get(4));
        assertTrue(lines.get(5).startsWith("  error: tool shell / pattern check 2: The pattern \"ERROR(\" cannot be read"),
                lines.get(5));
        assertEquals("Errors: 3, warnings: 0 (files examined: 4).", lines.get(6));
        assertEquals(7, lines.size());
        assertEquals(ExitCode.FAILED, outcome.code());
        outcome.isClean();
    }

    @Test
    void whatWasNotReadIsNotSaidToBeMissing() throws IOException {
        String whole = Files.readString(file("bar.simflow"));
        Files.writeString(file("bar.simflow"), whole.substring(0, whole.indexOf("<connections")));
        assertTrue(validate().out().endsWith("Errors: 1, warnings: 0 (files examined: 3).\n"));
    }

    @Test
    void aConnectionToNowhereIsToldWithItsLineAndTheRestIsExamined() throws IOException {
        change("bar.simflow", "target=\"judge.s\"", "target=\"judge.q\"");
        change("bar.simflow", "expression=\"100 * s / 235\"", "expression=\"100 * t / 235\"");
        String out = validate().out();
        assertTrue(out.contains("The \"target\" of this connection leads nowhere: there is no element with the id \"judge.q\" in this file."), out);
        assertTrue(out.contains("task judge / assignment 1"), out);
        assertTrue(out.contains("task judge / input s: Input s of judge gets no value."), out);
    }

    @Test
    void warningsCountOnlyWhereThatIsAskedFor() throws IOException {
        change("bar.simflow", "<inputs id=\"log\"", "<inputs id=\"spare\" name=\"spare\" value=\"1\"/><inputs id=\"log\"");
        assertEquals(0, validate().code());
        assertTrue(validate().out().endsWith("Errors: 0, warnings: 1 (files examined: 3).\n"));
        assertEquals(ExitCode.FAILED, validate("--strict").code());
    }

    @Test
    void aFileWithTheWrongEndingIsFound() throws IOException {
        Files.move(file("shell.simtool"), file("shell.simstudy"));
        assertTrue(validate().out().contains("The file holds a tool, but its name ends in .simstudy."));
    }

    @Test
    void hiddenFoldersAreLeftOut() throws IOException {
        simloom("run", path("bar.simflow"));
        Files.createDirectories(file(".git"));
        Files.writeString(file(".git/x.simflow"), "<");
        Files.writeString(file(".simloom/x.simflow"), "<");
        assertEquals(0, validate().code());
    }

    @Test
    void nothingToExamineIsNoSuccess() throws IOException {
        Files.createDirectories(folder.resolve("bare"));
        Outcome outcome = simloom("validate", folder.resolve("bare").toString());
        assertEquals("There are no model files here.\n", outcome.err());
        assertEquals(ExitCode.BAD_INPUT, outcome.code());
        simloom("validate", path("material.txt")).isClean();
        assertEquals(ExitCode.FAILED, simloom("validate", path("material.txt")).code());
    }
}
