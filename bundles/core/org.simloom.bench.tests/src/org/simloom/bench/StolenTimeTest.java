package org.simloom.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StolenTimeTest {
    @TempDir
    Path folder;

    @Test
    void isThePartOfTheTimeWantedThatWasNotGiven() throws Exception {
        Path counters = Files.writeString(folder.resolve("stat"), "cpu  100 10 50 9000 7 0 5 20 3 0\ncpu0 1 1 1 1\n");
        StolenTime stolen = StolenTime.begin(counters);
        assertEquals(0, stolen.share());
        // 40 + 0 + 15 + 0 + 5 used, 40 stolen; what idles or waits for a disk wants no processor
        Files.writeString(counters, "cpu  140 10 65 9900 77 0 10 60 3 0\ncpu0 1 1 1 1\n");
        assertEquals(0.4, stolen.share(), 1e-12);
        assertTrue(StolenTime.isMuch(stolen.share()));
        assertFalse(StolenTime.isMuch(0.02));
    }

    @Test
    void isNoNumberWhereTheSystemDoesNotTell() throws Exception {
        assertTrue(Double.isNaN(StolenTime.begin(folder.resolve("none")).share()));
        assertTrue(Double.isNaN(StolenTime.begin(Files.writeString(folder.resolve("old"), "cpu 1 2 3 4\n")).share()));
        assertTrue(Double.isNaN(StolenTime.begin(Files.writeString(folder.resolve("other"), "nothing\n")).share()));
        assertTrue(Double.isNaN(StolenTime.begin(Files.createFile(folder.resolve("empty"))).share()));
        assertFalse(StolenTime.isMuch(Double.NaN));
    }
}
