package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several command lines at once, and ones that are told to stop. */
@Timeout(120)
class ProcessesTest extends CommandLineFixture {
    private static final Path PROCESSES = Path.of("/proc");

    private final String mark = UUID.randomUUID().toString();
    private Path log;

    @BeforeEach
    void begin() {
        log = folder.resolve("log");
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        for (long pid : marked()) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private Process start(String name, String... arguments) throws IOException {
        return start(name, Map.of("SIMLOOM_TEST_MARK", mark), arguments);
    }

    /** Processes that descend from one that was started with the mark. */
    private List<Long> marked() throws IOException {
        if (!Files.isDirectory(PROCESSES)) {
            return List.of();
        }
        try (var all = Files.list(PROCESSES)) {
            return all.filter(p -> p.getFileName().toString().matches("\\d+")).filter(p -> {
                try {
                    return Files.readString(p.resolve("environ"), java.nio.charset.StandardCharsets.ISO_8859_1).contains(mark);
                } catch (IOException e) {
                    return false; // another user's, or gone just now
                }
            }).map(p -> Long.valueOf(p.getFileName().toString())).toList();
        }
    }

    @Test
    void twoAtOnceShareTheWork() throws Exception {
        Process first = start("first", "run", path("bar.simflow"), "-i", "log=" + log);
        Process second = start("second", "run", path("bar.simflow"), "-i", "log=" + log);
        for (Outcome outcome : List.of(end("first", first), end("second", second))) {
            assertEquals(0, outcome.code(), outcome::toString);
            assertTrue(outcome.out().contains("stress                       5  MPa"), outcome::toString);
            outcome.isClean();
        }
        assertEquals(1, lines(log));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void aProcessThatIsAskedToStopLeavesNoneBehind(String signal) throws Exception {
        assumeTrue(Files.isDirectory(PROCESSES), "needs /proc");
        assumeFalse(isIgnored(signal), "who started the tests has SIG" + signal + " ignored, as a shell does for a job in its background");
        Process run = start("run", "run", path("slow.simflow"), "-i", "log=" + log);
        waitFor(log, run);
        assertTrue(marked().size() >= 4, () -> "the command line, its shell and three that wait: " + run.pid());
        new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + run.pid()).start().waitFor();
        Outcome outcome = end("run", run);
        assertEquals(List.of(), marked(), outcome::toString);
        outcome.isClean();
        assertTrue(outcome.code() != 0, outcome::toString);
        assertTrue(simloom("results", project().toString()).out().contains("cancelled"), outcome::toString);
    }

    /** Children inherit what is ignored; it stands as a mask of numbers of signals in what the system tells of a process. */
    private static boolean isIgnored(String signal) throws IOException {
        int number = signal.equals("INT") ? 2 : 15;
        return Files.readAllLines(PROCESSES.resolve("self/status")).stream().filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> (number - 1) & 1) == 1);
    }

    @Test
    void anotherProcessCanCancel() throws Exception {
        Process run = start("run", "run", path("slow.simflow"), "-i", "log=" + log);
        waitFor(log, run);
        Outcome cancel = simloom("cancel", project().toString());
        assertEquals("Run 1: cancelled.\n", cancel.out());
        assertEquals(0, cancel.code());
        Outcome outcome = end("run", run);
        assertEquals(ExitCode.CANCELLED, outcome.code(), outcome::toString);
        assertEquals(List.of(), marked());
        outcome.isClean();
    }

    @Test
    void aProcessThatWasKilledIsGoneOnWith() throws Exception {
        assumeTrue(Files.isDirectory(PROCESSES), "needs /proc");
        Process run = start("run", "run", path("slow.simflow"), "-i", "log=" + log);
        waitFor(log, run);
        run.destroyForcibly().waitFor();
        String before = simloom("results", project().toString()).out();
        assertTrue(before.contains("interrupted") || before.contains("running"), before);
        Process again = start("again", "run", path("slow.simflow"), "-i", "log=" + log);
        while (!Files.readString(folder.resolve("again.err")).contains("goes on where it was interrupted")) {
            assertTrue(again.isAlive(), () -> "ended");
            Thread.sleep(50);
        }
        assertEquals("Run 1: cancelled.\n", simloom("cancel", project().toString()).out());
        assertEquals(ExitCode.CANCELLED, end("again", again).code());
        assertEquals(List.of(), marked());
    }
}
