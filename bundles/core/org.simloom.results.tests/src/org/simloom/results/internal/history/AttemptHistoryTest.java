package org.simloom.results.internal.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.mesh.history.HistoryReader;
import org.simloom.mesh.history.Iteration;
import org.simloom.results.history.HistoryTable;

class AttemptHistoryTest {
    private static final Path DECKS = Path.of("/usr/share/doc/calculix-ccx-test/examples/test");

    @TempDir
    Path folder;

    private void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static HistoryTable only(AttemptHistory history) {
        assertEquals(1, history.tables().size(), () -> history.tables().toString());
        return history.tables().get(0);
    }

    @Test
    void readsOnWhereItStopped() throws IOException {
        AttemptHistory history = new AttemptHistory(folder, List.of());
        assertFalse(history.poll(false));
        append("job.sta", " STEP INC ATT ITRS TOT TIME STEP TIME INC TIME\n 1 1 1U 4 1.0E+00 1.0E+00 1.0E+00\n 1 1 2 3 0.25");
        assertTrue(history.poll(false));
        HistoryTable first = only(history);
        assertArrayEquals(new double[] {1}, first.column("total_time").values());
        assertArrayEquals(new double[] {0}, first.column("converged").values());
        append("job.sta", "0E+00 2.5E-01 2.5E-01\n");
        assertTrue(history.poll(false));
        assertArrayEquals(new double[] {1, 0.25}, only(history).column("total_time").values());
        assertEquals(1, first.rows());
        assertFalse(history.poll(false));
        assertEquals("total_time", first.columns().get(first.x()).name());
    }

    @Test
    void aFileThatWasBegunAnewIsReadAnew() throws IOException {
        AttemptHistory history = new AttemptHistory(folder, List.of());
        append("job.cvg", "1 1 1 1 0 1.0 2.0 3.0 4.0\n1 1 1 2 0 0.1 0.2 0.3 0.4\n");
        history.poll(false);
        assertEquals(2, only(history).rows());
        Files.writeString(folder.resolve("job.cvg"), "1 1 1 1 0 9.0 2.0 3.0 4.0\n");
        history.poll(false);
        assertArrayEquals(new double[] {9}, only(history).column("force_residual").values());
        Files.writeString(folder.resolve("next"), "1 1 1 1 0 5.0 2.0 3.0 4.0\n1 1 1 2 0 6.0 0 0 0\n");
        Files.move(folder.resolve("next"), folder.resolve("job.cvg"), StandardCopyOption.REPLACE_EXISTING);
        history.poll(false);
        assertArrayEquals(new double[] {5, 6}, only(history).column("force_residual").values());
    }

    @Test
    void whatIsNoTextDoesNoHarm() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("job.dat"), noise);
        Files.write(folder.resolve("job.sta"), noise);
        Files.createDirectory(folder.resolve("job.cvg"));
        AttemptHistory history = new AttemptHistory(folder, List.of());
        history.poll(true);
        assertTrue(history.tables().stream().noneMatch(table -> table.id().equals("job.sta")));
    }

    @Test
    void residualsOfFieldsByAProgressRule() throws IOException {
        Rules.Rule rule = new Rules.Rule("stdout",
                Pattern.compile("Solving for (?<field>\\w+), Initial residual = (?<residual>[^,]+)"));
        AttemptHistory history = new AttemptHistory(folder, List.of(rule));
        Files.createDirectories(folder.resolve(".simloom"));
        append(".simloom/stdout", """
                Time = 1
                smoothSolver:  Solving for Ux, Initial residual = 1, Final residual = 0.02, No Iterations 2
                GAMG:  Solving for p, Initial residual = 0.5, Final residual = 0.01, No Iterations 7
                Time = 2
                smoothSolver:  Solving for Ux, Initial residual = 0.25, Final residual = 0.01, No Iterations 2
                """);
        history.poll(false);
        HistoryTable table = only(history);
        assertArrayEquals(new double[] {1, Double.NaN, 0.25}, table.column("residual Ux").values());
        assertArrayEquals(new double[] {Double.NaN, 0.5, Double.NaN}, table.column("residual p").values());
        assertTrue(table.wide());
    }

    /** What the real solver writes, followed while it writes; the whole file read afterwards tells the same. */
    @Test
    void followsTheRealSolver() throws Exception {
        Files.copy(DECKS.resolve("pendel.inp"), folder.resolve("job.inp"));
        ProcessBuilder builder = new ProcessBuilder("ccx", "-i", "job").directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectErrorStream(true);
        builder.environment().put("OMP_NUM_THREADS", "1");
        AttemptHistory history = new AttemptHistory(folder, List.of());
        Process process = builder.start();
        int partial = 0;
        while (process.isAlive()) {
            partial += history.poll(false) ? 1 : 0;
            Thread.sleep(5);
        }
        assertEquals(0, process.exitValue());
        history.poll(true);
        assertTrue(partial > 2, () -> "not followed");
        HistoryTable cvg = history.tables().stream().filter(t -> t.id().equals("job.cvg")).findFirst().orElseThrow();
        List<Double> residuals = new ArrayList<>();
        HistoryReader.iterations(folder.resolve("job.cvg"), (Iteration i) -> residuals.add(i.forceResidual()));
        assertArrayEquals(residuals.stream().mapToDouble(d -> d).toArray(), cvg.column("force_residual").values());
        assertTrue(residuals.size() > 100);
        HistoryTable sta = history.tables().stream().filter(t -> t.id().equals("job.sta")).findFirst().orElseThrow();
        List<Double> times = new ArrayList<>();
        HistoryReader.increments(folder.resolve("job.sta"), i -> times.add(i.totalTime()));
        assertArrayEquals(times.stream().mapToDouble(d -> d).toArray(), sta.column("total_time").values());
    }

    @Test
    void printedTablesOverTime() throws IOException {
        AttemptHistory history = new AttemptHistory(folder, List.of());
        for (int step = 1; step <= 3; step++) {
            append("job.dat", "\n displacements (vx,vy,vz) for set TIP and time  0." + step + "000000E+01\n\n"
                    + "   5  " + step + ".0E-01  0.0E+00  0.0E+00\n   6  -" + step + ".0E-01  0.0E+00  0.0E+00\n");
            append("job.dat", "\n stresses (elem, integ.pnt.,sxx,syy) for set EALL and time  0." + step + "000000E+01\n\n");
            for (int e = 1; e <= 10; e++) {
                append("job.dat", "   " + e + "  1  " + e * step + ".0E+00 -" + e + ".0E+00\n");
            }
        }
        history.poll(false);
        assertEquals(2, only(history, "job.dat/stresses/EALL").rows());
        history.poll(true);
        HistoryTable tip = only(history, "job.dat/displacements/TIP");
        assertArrayEquals(new double[] {1, 2, 3}, tip.column("time").values());
        assertArrayEquals(new double[] {0.1, 0.2, 0.3}, tip.column("vx (5)").values(), 1e-12);
        assertArrayEquals(new double[] {-0.1, -0.2, -0.3}, tip.column("vx (6)").values(), 1e-12);
        HistoryTable stresses = only(history, "job.dat/stresses/EALL");
        assertArrayEquals(new double[] {10, 20, 30}, stresses.column("max sxx").values());
        assertArrayEquals(new double[] {-10, -10, -10}, stresses.column("min syy").values());
    }

    private static HistoryTable only(AttemptHistory history, String id) {
        return history.tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aVeryLongOneIsThinned() {
        GrowingTable table = new GrowingTable("t", "t", 0, false);
        table.add("v", "v", "", true);
        for (int i = 1; i <= 1_000_000; i++) {
            table.row(i);
        }
        HistoryTable seen = table.snapshot();
        assertTrue(seen.rows() <= 1 << 18 && seen.rows() >= 1 << 17, () -> Integer.toString(seen.rows()));
        double step = seen.column("v").value(1) - seen.column("v").value(0);
        for (int i = 0; i < seen.rows(); i++) {
            assertEquals(1 + step * i, seen.column("v").value(i));
            assertEquals(seen.column("v").value(i), seen.column("n").value(i));
        }
    }
}
