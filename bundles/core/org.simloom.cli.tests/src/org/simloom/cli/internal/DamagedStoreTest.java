package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** A store that was damaged from outside is told, never trusted, and mended without losing what is sound. */
class DamagedStoreTest extends CommandLineFixture {
    private static final String REPORT = "steel S235\nchecked\n";

    private Path database() {
        return file(".simloom/store.db");
    }

    private void run() {
        assertEquals(0, simloom("run", path("bar.simflow")).code());
    }

    private Path object(String content) throws IOException {
        try (var all = Files.walk(file(".simloom/objects"))) {
            for (Path object : all.filter(Files::isRegularFile).toList()) {
                if (Files.readString(object).equals(content)) {
                    return object;
                }
            }
        }
        throw new AssertionError("no object " + content);
    }

    @Test
    void garbageInTheDatabaseIsToldAndCanBeSetAside() throws IOException {
        run();
        byte[] garbage = new byte[20_000];
        new Random(1).nextBytes(garbage);
        Files.write(database(), garbage);
        for (String[] command : new String[][] {{"run", path("bar.simflow")}, {"explain", path("bar.simflow")},
            {"results", project().toString()}, {"gc", project().toString()}, {"cancel", project().toString()}}) {
            simloom(command).isError(ExitCode.STORE, "error: " + database() + ": The store is damaged.", "gc --repair");
        }
        Outcome repair = simloom("gc", "--repair", project().toString());
        assertEquals(0, repair.code(), repair::toString);
        assertTrue(repair.out().contains(path(".simloom/damaged/store.db.")), repair.out());
        Path aside = Path.of(repair.out().replaceAll("(?s).* as (\\S+)\\. .*", "$1"));
        assertEquals(-1, Arrays.mismatch(garbage, Files.readAllBytes(aside)));
        run();
    }

    @Test
    void aDatabaseThatWasCutShortIsTold() throws IOException {
        run();
        byte[] content = Files.readAllBytes(database());
        Files.write(database(), Arrays.copyOf(content, content.length / 2));
        Outcome outcome = simloom("run", path("bar.simflow"));
        outcome.isError(ExitCode.STORE, "error: " + database() + ": The store is damaged.");
        assertEquals(0, simloom("gc", "--repair", project().toString()).code());
        run();
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws Exception {
        run();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(database());
        simloom("run", path("bar.simflow")).isError(ExitCode.STORE, "error: " + database(), "newer Simloom (schema 99");
        simloom("gc", "--repair", project().toString()).isError(ExitCode.STORE, "newer Simloom");
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(database())));
    }

    @Test
    void aResultWhoseFileIsGoneIsComputedAgain() throws IOException {
        Path log = folder.resolve("log");
        String out = folder.resolve("out").toString();
        simloom("run", path("bar.simflow"), "-i", "log=" + log);
        Files.delete(object(REPORT));
        Outcome outcome = simloom("run", path("bar.simflow"), "-i", "log=" + log, "-o", out);
        assertEquals(0, outcome.code(), outcome::toString);
        outcome.isClean();
        assertEquals(2, lines(log));
        assertEquals(REPORT, Files.readString(folder.resolve("out/report.txt")));
    }

    @Test
    void aDamagedFileIsNeverHandedOut() throws IOException {
        Path log = folder.resolve("log");
        Path out = folder.resolve("out");
        simloom("run", path("bar.simflow"), "-i", "log=" + log);
        Path object = object(REPORT);
        object.toFile().setWritable(true);
        Files.writeString(object, REPORT.replace("235", "999"));
        Outcome outcome = simloom("run", path("bar.simflow"), "-i", "log=" + log, "-o", out.toString());
        assertEquals(ExitCode.STORE, outcome.code(), outcome::toString);
        assertTrue(outcome.err().endsWith("This result is damaged in the store and was not copied. Run again: what made it"
                + " runs anew.\n"), outcome::toString);
        assertFalse(Files.exists(out.resolve("report.txt")));
        Outcome again = simloom("run", path("bar.simflow"), "-i", "log=" + log, "-o", out.toString());
        assertEquals(0, again.code(), again::toString);
        assertEquals(2, lines(log));
        assertEquals(REPORT, Files.readString(out.resolve("report.txt")));
    }

    @Test
    void aDamagedInputIsTakenAnewFromTheProject() throws IOException {
        run();
        Path object = object("steel S235\n");
        object.toFile().setWritable(true);
        Files.writeString(object, "lead");
        Outcome outcome = simloom("run", path("bar.simflow"), "-i", "force=50", "-o", folder.resolve("out").toString());
        assertEquals(0, outcome.code(), outcome::toString);
        assertEquals(REPORT, Files.readString(folder.resolve("out/report.txt")));
    }

    @Test
    void filesThatWereLeftBehindHalfWrittenDoNoHarm() throws IOException {
        run();
        Files.writeString(file(".simloom/tmp/999999-half"), "half");
        run();
        assertEquals(0, simloom("gc", project().toString()).code());
    }
}
