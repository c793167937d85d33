package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk that is full, or cannot be written to: a small file system of the test's own, where it may make one. */
class DiskTest extends CommandLineFixture {
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()), "may not mount");
        copySamples(disk.resolve("project"));
        workspace().trust().trust(project());
    }

    @AfterEach
    void unmount() throws Exception {
        command("umount", "-l", disk.toString());
    }

    @Override
    Path project() {
        return disk == null ? super.project() : disk.resolve("project");
    }

    private static boolean command(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes what room there is, but for some bytes. */
    private Path fill(int left) throws IOException {
        Path filler = disk.resolve("filler");
        try (FileChannel channel = FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (true) {
                channel.write(ByteBuffer.allocate(4096));
            }
        } catch (IOException e) {
            try (FileChannel channel = FileChannel.open(filler, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() - left);
            }
        }
        return filler;
    }

    private String firstRun() {
        assertEquals(0, simloom("run", path("bar.simflow")).code());
        return simloom("results", project().toString(), "1").out();
    }

    @Test
    void aFullDiskIsToldAndNothingFinishedIsLost() throws Exception {
        String before = firstRun();
        for (int left : new int[] {0, 8192, 16384, 32768, 65536, 131072}) {
            Path filler = fill(left);
            Outcome outcome = simloom("run", path("bar.simflow"), "-i", "force=" + (50 + left / 4096));
            outcome.isClean();
            if (outcome.code() != 0) {
                assertEquals(ExitCode.STORE, outcome.code(), () -> left + ": " + outcome);
                List<String> errors = outcome.err().lines().filter(line -> line.startsWith("error: ")).toList();
                assertEquals(1, errors.size(), () -> left + ": " + outcome);
                assertTrue(errors.get(0).startsWith("error: " + project()) && errors.get(0).contains("The disk is full."),
                        () -> left + ": " + outcome);
            }
            Files.delete(filler);
            assertEquals(before, simloom("results", project().toString(), "1").out());
        }
        assertEquals(0, simloom("run", path("bar.simflow"), "-i", "force=50").code());
        assertEquals(before, simloom("results", project().toString(), "1").out());
    }

    @Test
    void aFullDiskIsToldWhereResultsAreWanted() throws Exception {
        firstRun();
        Path out = disk.resolve("out");
        Files.write(file("material.txt"), new byte[300_000]);
        Path filler = fill(900_000);
        Outcome outcome = simloom("run", path("bar.simflow"), "-o", out.toString());
        if (outcome.code() != 0) {
            assertEquals(ExitCode.STORE, outcome.code(), outcome::toString);
        }
        outcome.isClean();
        Files.delete(filler);
        assertEquals(0, simloom("run", path("bar.simflow"), "-o", out.toString()).code());
        assertEquals(300_008, Files.size(out.resolve("report.txt")));
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsTold() throws Exception {
        String before = firstRun();
        assertTrue(command("mount", "-o", "remount,ro", disk.toString()));
        for (String verb : List.of("run", "explain")) {
            simloom(verb, path("bar.simflow"), "-i", "force=60")
                    .isError(ExitCode.STORE, "error: " + project(), "cannot be written to");
        }
        assertEquals(0, simloom("validate", project().toString()).code());
        assertTrue(command("mount", "-o", "remount,rw", disk.toString()));
        assertEquals(before, simloom("results", project().toString(), "1").out());
    }

    @Test
    void aProjectWithoutStoreOnAReadOnlyPlaceIsTold() throws Exception {
        assertTrue(command("mount", "-o", "remount,ro", disk.toString()));
        simloom("run", path("bar.simflow")).isError(ExitCode.STORE, "error: " + project(), "cannot be written to");
        simloom("results", project().toString()).isClean();
        simloom("run", path("bar.simflow"), "-o", path("out")).isClean();
    }
}
