package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

class ResultTableTest extends CommandLineFixture {

    private void run(String force) {
        simloom("run", path("bar.simflow"), "-i", "force=" + force);
    }

    @Test
    void allRunsWithTheirInputsAndOutputs() {
        run("100");
        run("13");
        run("0.2 kN");
        Outcome all = simloom("results", project().toString(), "--table");
        assertEquals(0, all.code(), all::toString);
        List<String> lines = all.out().lines().toList();
        assertEquals(4, lines.size(), all::toString);
        assertTrue(lines.get(0).matches("run +state .*force \\[N\\] .*stress \\[MPa\\] .*report +problem"), lines.get(0));
        assertTrue(lines.get(2).contains("failed"), lines.get(2));
        assertTrue(lines.get(3).matches(" +3 +done .* 200 .* 10 .*report.txt"), lines.get(3));
        Outcome some = simloom("results", path("bar.simflow"), "--table", "bar", "--where", "stress > 6000 kPa");
        assertEquals(2, some.out().lines().count(), some::toString);
        Outcome none = simloom("results", project().toString(), "--table", "--where", "stress > 1 GPa");
        assertEquals("", none.out());
        assertEquals(0, none.code());
    }

    @Test
    void asValuesForOtherPrograms() throws Exception {
        run("100");
        run("200");
        Path file = folder.resolve("out.csv");
        Outcome written = simloom("results", project().toString(), "--table", "--csv", file.toString(), "--excel");
        assertEquals(0, written.code(), written::toString);
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(0).startsWith("\uFEFFrun,state,started,duration [s],"), lines.get(0));
        assertTrue(lines.get(2).endsWith(",200,20,material.txt,/dev/null,10,4.25531914893617,report.txt"), lines.get(2));
        Outcome printed = simloom("results", project().toString(), "--table", "--where", "run = 2", "--csv", "-");
        assertEquals(2, printed.out().lines().count());
        var json = JsonParser.parseString(simloom("results", project().toString(), "--table", "--json").out())
                .getAsJsonArray();
        assertEquals(10, json.get(1).getAsJsonObject().getAsJsonObject("stress").get("real").getAsDouble());
    }

    @Test
    void asAPicture() throws Exception {
        run("100");
        run("200");
        Path file = folder.resolve("그림.svg");
        Outcome drawn = simloom("results", project().toString(), "--table", "--plot", file.toString());
        assertEquals(0, drawn.code(), drawn::toString);
        String svg = Files.readString(file);
        assertTrue(svg.contains(">force [N]</text>") && svg.contains(">stress [MPa]</text>"), svg);
        String target = project().toString();
        Path png = folder.resolve("a.png");
        assertEquals(0, simloom("results", target, "--table", "--plot", png.toString(), "--x", "stress", "--y", "force,duration",
                "--log", "xy", "--lines").code());
        assertEquals((byte) 'P', Files.readAllBytes(png)[1]);
        simloom("results", target, "--table", "--plot", file.toString(), "--y", "strss").isError(ExitCode.BAD_INPUT, "strss", "stress");
        simloom("results", target, "--table", "--plot", folder.resolve("a.pdf").toString()).isError(ExitCode.BAD_INPUT, "a.pdf", ".svg");
        simloom("results", target, "--table", "--where", "force = 1 N", "--plot", file.toString())
                .isError(ExitCode.BAD_INPUT, "no numbers");
        assertEquals(svg, Files.readString(file));
        assertEquals(ExitCode.BAD_INPUT, simloom("results", target, "--plot", file.toString()).code());
        assertEquals(ExitCode.BAD_INPUT, simloom("results", target, "--table", "--lines").code());
    }

    @Test
    void whatIsWrongIsSaidInALine() {
        run("100");
        String target = project().toString();
        simloom("results", target, "--table", "nothing").isError(ExitCode.BAD_INPUT, "nothing", "bar.simflow");
        simloom("results", target, "--table", "--where", "stres > 1").isError(ExitCode.BAD_INPUT, "stres", "stress");
        simloom("results", target, "--table", "--where", "stress > 1 mm").isError(ExitCode.BAD_INPUT, "1 mm", "stress [MPa]");
        assertEquals(ExitCode.BAD_INPUT, simloom("results", target, "--where", "run = 1").code());
        assertEquals(ExitCode.BAD_INPUT, simloom("results", target, "--history", "pull").code());
        assertEquals(ExitCode.BAD_INPUT, simloom("results", target, "1", "--csv", "a.csv").code());
        Outcome history = simloom("results", target, "1", "--history", "pull");
        assertEquals(0, history.code());
        assertTrue(history.err().contains("pull"), history::toString);
    }

    @Test
    void speaksKorean() {
        run("100");
        Locale.setDefault(Locale.KOREAN);
        Outcome all = simloom("results", project().toString(), "--table");
        assertTrue(all.out().contains("완료"), all::toString);
        assertTrue(all.err().contains("실행 1개"), all::toString);
    }

    @Test
    void aTableAmongTheFilesOfATaskIsItsHistory() throws Exception {
        run("100");
        Path attempt = project().resolve(".simloom/attempts/1/pull/1");
        Files.writeString(attempt.resolve("a.sta"), "1 1 1 4 0.5 0.5 0.5\n1 2 1 3 1.0 1.0 0.5\n");
        Outcome shown = simloom("results", project().toString(), "last", "--history", "pull");
        assertTrue(shown.out().startsWith("Increments (a.sta)"), shown::toString);
        assertEquals(5, shown.out().lines().count());
        Path file = folder.resolve("h.csv");
        simloom("results", project().toString(), "1", "--history", "pull", "--csv", file.toString());
        assertEquals("n,step,increment,attempt,iterations,total_time,step_time,length,converged\r\n"
                + "1,1,1,1,4,0.5,0.5,0.5,1\r\n2,1,2,1,3,1,1,0.5,1\r\n", Files.readString(file));
        Path svg = folder.resolve("h.svg");
        simloom("results", project().toString(), "1", "--history", "pull", "--plot", svg.toString());
        assertTrue(Files.readString(svg).contains(">Increments (a.sta) – pull, run 1</text>"));
        simloom("results", project().toString(), "1", "--history", "pull", "--plot", svg.toString(), "--x", "nothing")
                .isError(ExitCode.BAD_INPUT, "columns");
    }
}
