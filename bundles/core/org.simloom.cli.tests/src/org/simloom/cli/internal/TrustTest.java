package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest extends CommandLineFixture {
    @BeforeEach
    void fromElsewhere() {
        workspace().trust().revoke(project());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "explain"})
    void aForeignProjectIsRefusedInOneLineThatNamesTheOption(String command) {
        simloom(command, path("bar.simflow")).isError(ExitCode.BAD_INPUT, "not made here", "--trust");
        assertFalse(Files.exists(project().resolve(".simloom")));
    }

    @Test
    void descriptorsOfAForeignProjectAreNotTried() {
        simloom("tools", project().toString()).isError(ExitCode.BAD_INPUT, "--trust");
    }

    @Test
    void whatHasBeenAllowedOnceStaysAllowed() {
        assertEquals(ExitCode.OK, simloom("run", path("bar.simflow"), "--trust").code());
        assertEquals(ExitCode.OK, simloom("run", path("bar.simflow")).code());
    }

    @Test
    void examiningNeedsNoTrust() {
        assertEquals(ExitCode.OK, simloom("validate", project().toString()).code());
    }

    @Test
    void aProjectCannotSpeakForItself() throws IOException {
        Files.createDirectories(project().resolve(".simloom"));
        Path metadata = project().resolve(".metadata/.plugins/org.simloom.workspace");
        Files.createDirectories(metadata);
        Files.writeString(metadata.resolve("trusted"), project().toString());
        simloom("run", path("bar.simflow")).isError(ExitCode.BAD_INPUT, "--trust");
    }

    @Test
    void aCopyOfAnExampleIsTrusted() throws IOException {
        copySamples(folder.resolve("examples/bar"));
        Files.delete(folder.resolve("examples/bar/slow.simflow"));
        assertEquals(ExitCode.OK, simloom("run", "example:bar").code());
    }

    @Test
    void anEarlierCopyOfAnExampleIsTrustedAsLongAsItIsUnchanged() throws IOException {
        copySamples(folder.resolve("examples/bar"));
        Path copy = workspace().example("bar");
        workspace().trust().revoke(copy);
        assertTrue(workspace().trust().isTrusted(workspace().example("bar")));
        workspace().trust().revoke(copy);
        Files.writeString(copy.resolve("more.simtool"), "");
        assertFalse(workspace().trust().isTrusted(workspace().example("bar")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "no"})
    void withoutAYesFromWhoeverIsAskedNothingRuns(String answer) throws Exception {
        Path input = Files.writeString(folder.resolve("answer"), answer);
        Outcome outcome = answered(input);
        assertEquals(ExitCode.BAD_INPUT, outcome.code(), outcome::toString);
        assertTrue(outcome.err().contains("[y/N]"), outcome::toString);
    }

    @Test
    void aYesFromTheTerminalIsRemembered() throws Exception {
        Outcome outcome = answered(Files.writeString(folder.resolve("answer"), "y\n"));
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertEquals(ExitCode.OK, simloom("run", path("bar.simflow")).code());
    }

    private Outcome answered(Path input) throws Exception {
        return end("run", start("run", Map.of("JAVA_TOOL_OPTIONS", "-Dsimloom.terminal=true -Dsimloom.answers=true"),
                input, "run", path("bar.simflow")));
    }
}
