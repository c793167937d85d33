package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type wrongly gets a clear answer, and nothing starts. */
class BadInputTest extends CommandLineFixture {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            runn                       | simloom does not know runn. | Did you mean run?
            run bar.simflow --jsn      | simloom run does not know --jsn. | Did you mean --json?
            run bar.simflow also       | simloom run does not know also. | simloom run --help
            run                        | simloom run needs WORKFLOW. | simloom run --help
            run bar.simflow -i         | force | simloom run --help
            results                    | simloom results needs PROJECT. | simloom results --help
            results . --most many      | many | simloom results --help
            gc . --keep few            | few | simloom gc --help
            """)
    void commandsAndOptions(String line, String first, String second) {
        Outcome outcome = simloom(line.replace("-i", "-i force").replace(" bar", " " + project() + "/bar").split(" "));
        assertEquals(ExitCode.BAD_INPUT, outcome.code());
        assertTrue(outcome.err().contains(first) && outcome.err().contains(second), outcome::toString);
        assertTrue(outcome.err().lines().count() <= 3, outcome::toString);
        assertEquals("", outcome.out());
        outcome.isClean();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            forse=14       | forse: The workflow has no input forse. Its inputs: force, area, material, log. Did you mean force?
            force=2 mm     | force: force does not fit: A value in mm (length) cannot be used where N (force) is expected. Give a value in N or a unit that converts to it.
            force=ten      | force: force needs a number, but "ten" is none. Type it like 20 N.
            force=2,5      | force: "2,5" for force has a decimal comma. Use a decimal point.
            force=2 kN     | force: force is 2000 N, but must be at most 1000 N. Check the value and its unit.
            force=0        | force: force is 0 N, but must be at least 1 N. Check the value and its unit.
            force=1e999    | force: "1e999" for force is too large. Give a finite number.
            material=no.txt | material: Input material: there is no file no.txt. Give a path from the working directory or from the project {}.
            material=.     | material: Input material: . is a folder, a file is wanted. Give a file.
            """)
    void inputs(String input, String message) {
        for (String command : List.of("run", "explain")) {
            Outcome outcome = simloom(command, path("bar.simflow"), "-i", input);
            assertEquals("error: " + path("bar.simflow") + ": " + message.replace("{}", project().toString()) + "\n",
                    outcome.err());
            assertEquals(ExitCode.BAD_INPUT, outcome.code());
            assertEquals("", outcome.out());
        }
        assertFalse(Files.exists(file(".simloom/attempts/1")));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Outcome outcome = simloom("run", path("bar.simflow"), "-i", "force=x", "-i", "area=3 s", "-i", "lenght=2");
        assertEquals(3, outcome.err().lines().count());
        assertEquals(ExitCode.BAD_INPUT, outcome.code());
    }

    @Test
    void placesWhereNothingIs() throws IOException {
        simloom("run", path("gone.simflow")).isError(2, "error: " + path("gone.simflow"), "no such file");
        simloom("run", "example:gone").isError(2, "There is no example named \"gone\".");
        simloom("run", project().toString()).isError(2, "several workflows", "bar.simflow", "slow.simflow");
        simloom("run", path("material.txt")).isError(2, path("material.txt"), "not a Simloom model file");
        Files.createDirectories(folder.resolve("bare"));
        simloom("run", folder.resolve("bare").toString()).isError(2, "holds no workflow");
        simloom("results", path("gone")).isError(2, path("gone"));
        simloom("validate", path("gone")).isError(2, path("gone"));
        Outcome none = simloom("results", folder.resolve("bare").toString());
        assertEquals("Nothing has been run here yet.\n", none.err());
        simloom("run", path("bar.simflow"));
        simloom("results", project().toString(), "7").isError(2, "There is no run 7.");
        simloom("results", project().toString(), "seven").isError(2, "seven");
        simloom("run", path("bar.simflow"), "-o", path("material.txt")).isClean();
    }

    @Test
    void aToolThatIsNotInstalledIsToldBeforeAnythingRuns() throws IOException {
        change("shell.simtool", "<candidates>sh</candidates>", "<candidates>no-such-shell</candidates>");
        simloom("run", path("bar.simflow")).isError(ExitCode.MISSING_TOOL, "Shell is not installed", "no-such-shell");
        assertFalse(Files.exists(file(".simloom/attempts/1")));
    }

    @Test
    void aWorkflowWithErrorsIsNotStarted() throws IOException {
        change("bar.simflow", "expression=\"100 * s / 235\"", "expression=\"100 * t / 235\"");
        change("bar.simflow", "<connections id=\"w2\" source=\"area\" target=\"pull.a\"/>", "");
        change("bar.simflow", "name=\"area\" unit=\"mm^2\" value=\"20 mm^2\"", "name=\"area\" unit=\"mm^2\" value=\"20 mm\"");
        for (String command : List.of("run", "explain")) {
            Outcome outcome = simloom(command, path("bar.simflow"));
            assertEquals(ExitCode.BAD_INPUT, outcome.code());
            assertEquals(List.of("error: " + path("bar.simflow") + ": workflow bar / input area: ",
                    "error: " + path("bar.simflow") + ": workflow bar / task pull / input a: ",
                    "error: " + path("bar.simflow") + ": workflow bar / task judge / assignment 1: ",
                    "warning: " + path("bar.simflow") + ": workflow bar / input area: "),
                    outcome.err().lines().map(line -> line.replaceFirst("(/ \\w+ \\w+: ).*", "$1")).toList());
            assertEquals("", outcome.out());
            outcome.isClean();
        }
        assertFalse(Files.exists(file(".simloom")));
    }

    @Test
    void warningsAreToldButDoNotStopARun() throws IOException {
        change("bar.simflow", "<inputs id=\"log\"", "<inputs id=\"spare\" name=\"spare\" value=\"1\"/><inputs id=\"log\"");
        Outcome outcome = simloom("run", path("bar.simflow"));
        assertEquals(0, outcome.code());
        assertEquals("warning: " + path("bar.simflow") + ": workflow bar / input spare: Input spare of the workflow is not"
                + " used. Connect it to a task, or delete it.", outcome.err().lines().findFirst().orElseThrow());
    }
}
