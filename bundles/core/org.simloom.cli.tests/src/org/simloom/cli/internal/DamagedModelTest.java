package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Models that cannot be read: told with file and line, left as they are, and results from before are still there. */
class DamagedModelTest extends CommandLineFixture {

    private void isRefused(String... parts) {
        for (String command : List.of("run", "explain")) {
            Outcome outcome = simloom(command, path("bar.simflow"));
            outcome.isError(ExitCode.BAD_INPUT, parts);
            assertTrue(outcome.err().startsWith("error: " + path("bar.simflow")), outcome::toString);
            assertEquals("", outcome.out());
        }
    }

    /** Such a file can be read, but nothing is done with it. */
    private void isFoundWrong(String... parts) {
        for (String command : List.of("run", "explain")) {
            Outcome outcome = simloom(command, path("bar.simflow"));
            assertEquals(ExitCode.BAD_INPUT, outcome.code(), outcome::toString);
            for (String part : parts) {
                assertTrue(outcome.err().contains(part), () -> part + " is missing in " + outcome);
            }
            assertEquals("", outcome.out());
            outcome.isClean();
        }
    }

    @Test
    void aTruncatedFile() throws IOException {
        byte[] content = Files.readAllBytes(file("bar.simflow"));
        Files.write(file("bar.simflow"), Arrays.copyOf(content, content.length / 2));
        isRefused("bar.simflow:17: The model file is damaged");
        assertEquals(content.length / 2, Files.size(file("bar.simflow")));
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.write(file("bar.simflow"), new byte[0]);
        isRefused("bar.simflow:1: The model file is damaged");
    }

    @Test
    void somethingThatIsNotXml() throws IOException {
        Files.write(file("bar.simflow"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, (byte) 0xff});
        isRefused("The model file is damaged");
    }

    @Test
    void anotherKindOfModel() throws IOException {
        Files.copy(file("shell.simtool"), file("bar.simflow"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        isRefused("A Workflow was expected, but the file holds a ToolDescriptor.");
    }

    @Test
    void anotherKindOfXml() throws IOException {
        Files.writeString(file("bar.simflow"), "<html><body/></html>");
        isRefused("The model file is damaged: it does not begin as a Simloom model does.");
    }

    @Test
    void aReferenceThatLeadsNowhereInTheFile() throws IOException {
        change("bar.simflow", "source=\"pull.s\" target=\"judge.s\"", "source=\"pull.s\" target=\"judge.q\"");
        isFoundWrong("bar.simflow:35: ", "leads nowhere: there is no element with the id \"judge.q\"", "Connect it to a port that exists, or delete it.");
        Locale.setDefault(Locale.KOREAN);
        assertTrue(simloom("run", path("bar.simflow")).err().contains("식별자가 \"judge.q\"인 요소가 없습니다"));
    }

    @Test
    void aValueThatIsNotUnderstood() throws IOException {
        change("bar.simflow", "<inputs id=\"log\" name=\"log\"", "<inputs id=\"log\" required=\"perhaps\" name=\"log\"");
        isFoundWrong("bar.simflow:6: ", "Simloom does not understand the value \"perhaps\" of \"required\".");
    }

    @Test
    void anEntityIsNotFollowed() throws IOException {
        Files.writeString(file("bar.simflow"), "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file://"
                + path("material.txt") + "\">]><a>&e;</a>");
        Outcome outcome = simloom("run", path("bar.simflow"));
        outcome.isError(ExitCode.BAD_INPUT, "damaged");
        assertFalse(outcome.err().contains("S235"), outcome.err());
    }

    @Test
    void aToolOfTheProjectThatIsDamaged() throws IOException {
        Files.writeString(file("other.simtool"), "<tool");
        Outcome outcome = simloom("run", path("bar.simflow"));
        assertTrue(outcome.err().startsWith("error: " + path("other.simtool") + ":1: The model file is damaged"),
                outcome::toString);
        assertEquals(ExitCode.BAD_INPUT, outcome.code());
    }

    @Test
    void aToolOfTheProjectThatSaysMoreThanIsKnown() throws IOException {
        change("shell.simtool", "<arguments ", "<!-- new -->\n  <arguments twist=\"3\" ");
        Outcome outcome = simloom("run", path("bar.simflow"));
        assertTrue(outcome.err().contains("shell.simtool:") && outcome.err().contains("twist"), outcome::toString);
        assertEquals(ExitCode.BAD_INPUT, outcome.code());
        Outcome validation = simloom("validate", path("shell.simtool"));
        assertTrue((validation.out() + validation.err()).contains("Simloom does not know this of it: twist."), validation::toString);
    }

    @Test
    void resultsFromBeforeAreStillThere() throws IOException {
        simloom("run", path("bar.simflow"));
        String before = simloom("results", project().toString(), "1").out();
        Files.writeString(file("bar.simflow"), "<workflow");
        isRefused("damaged");
        assertEquals(before, simloom("results", project().toString(), "1").out());
    }
}
