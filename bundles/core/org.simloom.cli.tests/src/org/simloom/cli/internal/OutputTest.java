package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.simloom.cli.internal.output.DisplayWidth;

/** What people see. */
class OutputTest extends CommandLineFixture {

    /** The text with times and hashes made equal. */
    private static String steady(String text) {
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "DATE")
                .replaceAll(" *\\b\\d+(\\.\\d+)? (ms|s)\\b", " TIME").replaceAll("\\[[0-9a-f]{12}]", "[HASH]");
    }

    @Test
    void resultsAreATableAndProgressIsBeside() {
        Outcome run = simloom("run", path("bar.simflow"));
        assertEquals("""
                Result                   Value  Unit
                stress                       5  MPa
                utilisation            2.12766  %
                report       report.txt (19 B)
                """, run.out());
        assertEquals("""
                Run 1
                  done      pull TIME  it has never run
                  done      judge TIME  it has never run
                done in TIME: 2 run, 0 taken from the store.
                """, steady(run.err()));
        assertEquals(0, run.code());
        run.isClean();
    }

    @Test
    void whatIsInTheStoreIsNotRunAgain() {
        simloom("run", path("bar.simflow"));
        Outcome again = simloom("run", path("bar.simflow"));
        assertEquals("""
                Run 2
                  cached    pull
                  cached    judge
                Nothing had to run: everything was in the store (tasks: 2, TIME).
                """, steady(again.err()));
        assertEquals("Nothing would run: everything is in the store (tasks: 2).",
                simloom("explain", path("bar.simflow")).out().lines().toList().getLast());
    }

    @Test
    void aChangeIsExplained() {
        simloom("run", path("bar.simflow"));
        assertEquals("""
                Task   State     Why
                pull   will run  input f changed from 100 N to 200 N
                judge  depends   pull will run; if its outputs stay the same, this one is cached
                Would run: 1; depend on them: 1; in the store: 0.
                """, simloom("explain", path("bar.simflow"), "-i", "force=0.2 kN").out());
    }

    @Test
    void aFailedTaskIsToldWithItsCauseAndTheRest() {
        Outcome run = simloom("run", path("bar.simflow"), "-i", "force=13");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("error: " + path("bar.simflow")
                + ": pull: The tool wrote: ERROR: bad luck. See its files in " + path(".simloom/attempts/1/pull/1")),
                run.err());
        assertTrue(steady(run.err()).endsWith(
                "failed in TIME: 0 run, 0 taken from the store. 1 failed, 0 with fallback values, 0 skipped.\n"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void runsAreListedAndShownWithTheirProvenance() {
        simloom("run", path("bar.simflow"));
        assertEquals("""
                Run  State  Started  Duration  Workflow     Problem
                  1  done   DATE TIME  bar.simflow
                """, steady(simloom("results", project().toString()).out()).replaceAll("Started +", "Started  ")
                .replaceAll("  +Duration  ", "  Duration  "));
        List<String> shown = steady(simloom("results", project().toString(), "last").out()).lines().toList();
        for (String line : List.of("Run 1 of bar.simflow: done, DATE", "Inputs", "force                     100  N",
                "    from input f = 100 N  [HASH]", "    from settings of the task  [HASH]", "    gave s = 5 MPa",
                "    holds: Exit code 0.", "    from expression u = 100 * s / 235  [HASH]")) {
            assertTrue(shown.contains(line), () -> line + " in " + String.join("\n", shown));
        }
    }

    @Test
    void filesGoWhereTheyAreWanted() throws IOException {
        Path target = folder.resolve("out");
        Outcome run = simloom("run", path("bar.simflow"), "-o", target.toString());
        assertTrue(run.err().endsWith("Files were copied to " + target + ".\n"), run.err());
        assertEquals("steel S235\nchecked\n", Files.readString(target.resolve("report.txt")));
    }

    @Test
    void toolsExamplesAndCollectionAreShown() throws IOException {
        copySamples(folder.resolve("examples").resolve("bars"));
        Files.writeString(folder.resolve("examples/bars/README.md"), "# A bar in tension\n");
        assertEquals("""
                Name          Title               In the workspace
                example:bars  A bar in tension
                """.replace("Title               In", "Title             In"), simloom("examples").out());
        assertEquals(0, simloom("run", "example:bars/bar.simflow").code());
        assertEquals("example:bars  A bar in tension  " + folder.resolve("workspace/bars"),
                simloom("examples").out().lines().toList().get(1));
        List<String> tools = simloom("tools", project().toString()).out().lines().toList();
        assertEquals("Tool   State  Version  Program", tools.get(0).replaceAll(" +Id$", ""));
        assertTrue(tools.get(1).startsWith("Shell  found           /"), tools.get(1));
        assertEquals("Removed: 0 B (attempt folders: 0, files: 0).\n", simloom("gc", "example:bars").out());
        assertEquals("The database is not damaged; nothing was changed.\n", simloom("gc", "--repair", "example:bars").out());
        Outcome nothing = simloom("cancel", "example:bars");
        assertEquals("Nothing is running here.\n", nothing.out());
        assertEquals(1, nothing.code());
    }

    @Test
    void koreanIsAlignedByTheWidthOfItsLetters() {
        Locale.setDefault(Locale.KOREAN);
        Outcome run = simloom("run", path("bar.simflow"));
        List<String> lines = run.out().lines().toList();
        assertEquals("결과                        값  단위", lines.get(0));
        int value = DisplayWidth.of(lines.get(1).substring(0, lines.get(1).indexOf("  MPa")));
        assertEquals(DisplayWidth.of(lines.get(0).substring(0, lines.get(0).indexOf("  단위"))), value);
        assertTrue(run.err().contains("\n  완료      pull"), run.err());
        List<String> why = simloom("explain", path("bar.simflow"), "-i", "force=14").out().lines().toList();
        assertEquals("작업   상태            이유", why.get(0));
        assertTrue(why.get(1).startsWith("pull   실행 예정       입력 f 값이 100 N에서 14 N"), why.get(1));
        assertTrue(simloom().out().startsWith("사용법: simloom"));
    }

    @Test
    void helpListsEveryCommandWithItsPurpose() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            Locale.setDefault(language);
            String all = simloom("--help").out();
            for (String command : List.of("run", "explain", "results", "cancel", "validate", "tools", "examples", "gc")) {
                assertTrue(all.lines().anyMatch(line -> line.matches("  " + command + " +\\S.*")), all);
                Outcome help = simloom(command, "--help");
                assertEquals(0, help.code());
                assertTrue(help.out().lines().allMatch(line -> DisplayWidth.of(line) <= 100), help.out());
                assertTrue(help.out().lines().filter(line -> line.matches(" +(-\\w, +)?--\\w.*"))
                        .allMatch(line -> line.strip().split(" {2,}", 2).length == 2), help.out());
            }
        }
    }
}
