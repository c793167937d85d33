package org.simloom.mesh.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.mesh.Ccx;
import org.simloom.mesh.Decks;

class HistoryReaderTest {
    @TempDir
    Path folder;

    @Test
    void aNonlinearRun() throws Exception {
        String deck = Decks.BAR.replace("*STEP", "*STEP, NLGEOM").replace("*STATIC", "*STATIC\n0.25, 1");
        Ccx.solve(folder, "bar", deck);
        List<Increment> increments = new ArrayList<>();
        HistoryReader.increments(folder.resolve("bar.sta"), increments::add);
        assertEquals(1, increments.get(increments.size() - 1).totalTime(), 1e-6);
        assertTrue(increments.get(0).converged());
        assertEquals(0.25, increments.get(0).length(), 1e-6);
        List<Iteration> iterations = new ArrayList<>();
        HistoryReader.iterations(folder.resolve("bar.cvg"), iterations::add);
        int sum = increments.stream().mapToInt(Increment::iterations).sum();
        assertEquals(sum, iterations.size());
    }

    @Test
    void attemptsThatWereGivenUpAndHalfLines() throws Exception {
        Path file = folder.resolve("a.sta");
        Files.writeString(file, """
                SUMMARY OF JOB INFORMATION
                  STEP      INC     ATT  ITRS     TOT TIME     STEP TIME      INC TIME
                     1          1     1U    4  0.100000E+01  0.100000E+01  0.100000E+01
                     1          1     2     5  0.250000E+00  0.250000E+00  0.250000E+00
                     1          2     1     3  0.50""");
        List<Increment> increments = new ArrayList<>();
        HistoryReader.increments(file, increments::add);
        assertEquals(2, increments.size());
        assertFalse(increments.get(0).converged());
        assertEquals(2, increments.get(1).attempt());
    }
}
