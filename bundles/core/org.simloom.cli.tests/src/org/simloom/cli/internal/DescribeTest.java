package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.tool.ToolCatalog;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DescribeTest extends CommandLineFixture {
    private Path work;
    private String tool;

    @BeforeEach
    void aCommandThatWorks() throws IOException {
        work = Files.createDirectories(folder.resolve("work"));
        Files.writeString(work.resolve("scale.py"), """
                import json, sys
                data = [float(x) for x in open(sys.argv[1])]
                factor = float(sys.argv[2])
                json.dump({'mean': factor * sum(data) / len(data)}, open('mean.json', 'w'))
                print('largest =', factor * max(data), 'mm')
                print('done')
                """);
        Files.writeString(work.resolve("data.txt"), "1\n2\n6\n");
        tool = folder.resolve("out/scale.simtool").toString();
    }

    @Test
    void theCommandIsTriedAndTheToolIsWritten() {
        Outcome outcome = simloom("describe", "-C", work.toString(), "-o", tool, "--label", "Scaling", "--label-ko", "배율", "--",
                "python3", "scale.py", "data.txt", "2.5");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertTrue(outcome.out().contains("mean.json#mean"), outcome::toString);
        assertTrue(outcome.out().contains("Written: " + tool), outcome::toString);
        assertTrue(outcome.err().contains("trying: "), outcome::toString);
        outcome.isClean();
        assertEquals("Scaling", ToolCatalog.label(ToolCatalog.read(Path.of(tool))));
    }

    @Test
    void whatIsWishedBecomesInputsAndOutputs() {
        Outcome outcome = simloom("describe", "-C", work.toString(), "-o", tool, "--input", "length=2.5 mm", "--output",
                "top=stdout#largest", "--", "python3", "scale.py", "data.txt", "2.5");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        var made = ToolCatalog.read(Path.of(tool));
        assertEquals("[data FILE null, length REAL mm]", made.getInputs().stream()
                .map(p -> p.getName() + " " + p.getType().getName() + " " + p.getUnit()).toList().toString());
        assertEquals("[top mm]", made.getOutputs().stream().map(p -> p.getName() + " " + p.getUnit()).toList().toString());
    }

    @Test
    void aNumberInAFileBecomesAParameter() throws IOException {
        Outcome outcome = simloom("describe", "-C", work.toString(), "-o", tool, "--parameter", "last=data.txt:3:6", "python3",
                "scale.py", "data.txt", "2.5");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertEquals("1\n2\n[=last]\n", Files.readString(folder.resolve("out/scale/data.txt")));
    }

    @Test
    void aWholeLineInQuotesMayHaveARedirection() {
        Outcome outcome = simloom("describe", "-C", work.toString(), "-o", tool, "python3 scale.py data.txt 2.5 > log.txt");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        simloom("describe", "-C", work.toString(), "python3 scale.py data.txt 2.5 | tail").isError(ExitCode.BAD_INPUT, "|");
    }

    @Test
    void whatCannotBeUnderstoodIsOneLine() throws IOException {
        simloom("describe", "-C", work.toString(), "--", "no-such-program", "x").isError(ExitCode.BAD_INPUT, "no-such-program");
        simloom("describe", "-C", work.resolve("nowhere").toString(), "--", "true").isError(ExitCode.BAD_INPUT, "nowhere");
        simloom("describe", "-C", work.toString(), "-o", "tool.txt", "--", "true").isError(ExitCode.BAD_INPUT, ".simtool");
        simloom("describe", "-C", work.toString(), "--input", "a=7", "--", "python3", "scale.py").isError(ExitCode.BAD_INPUT, "7", "scale.py");
        assertEquals(ExitCode.BAD_INPUT, simloom("describe").code());
    }

    @Test
    void anExistingToolIsNotReplacedUnlessTheUserSaysSo() throws IOException {
        Files.createDirectories(Path.of(tool).getParent());
        Files.writeString(Path.of(tool), "mine");
        simloom("describe", "-C", work.toString(), "-o", tool, "--", "python3", "scale.py", "data.txt", "2").isError(ExitCode.BAD_INPUT, "--yes");
        assertEquals("mine", Files.readString(Path.of(tool)));
        assertEquals(ExitCode.OK, simloom("describe", "-C", work.toString(), "-o", tool, "--yes", "--", "python3", "scale.py",
                "data.txt", "2").code());
    }

    @Test
    void aCommandThatDoesNotWorkHereIsNoTool() {
        Outcome outcome = simloom("describe", "-C", work.toString(), "-o", tool, "--", "python3", "scale.py", "nothing.txt", "2");
        assertEquals(ExitCode.FAILED, outcome.code(), outcome::toString);
        assertTrue(outcome.err().contains("nothing.txt"), outcome::toString);
        assertFalse(Files.exists(Path.of(tool)));
    }

    @Test
    void machinesGetOneDocument() {
        Outcome outcome = simloom("describe", "--json", "-C", work.toString(), "-o", tool, "--", "python3", "scale.py", "data.txt", "2.5");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        JsonObject document = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertTrue(document.getAsJsonObject("proof").get("succeeded").getAsBoolean());
        assertEquals("", outcome.err());
    }

    @Test
    void koreanIsSpoken() {
        Locale.setDefault(Locale.KOREAN);
        Outcome outcome = simloom("describe", "-C", work.toString(), "-o", tool, "--", "python3", "scale.py", "data.txt", "2.5");
        assertEquals(ExitCode.OK, outcome.code(), outcome::toString);
        assertTrue(outcome.out().contains("썼습니다"), outcome::toString);
    }
}
