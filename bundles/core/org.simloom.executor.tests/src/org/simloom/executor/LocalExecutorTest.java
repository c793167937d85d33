package org.simloom.executor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.ProblemException;
import org.simloom.executor.internal.ProcessTree;

class LocalExecutorTest {
    private static final Duration SOON = Duration.ofMillis(300);

    @TempDir
    Path folder;

    private final Executor executor = new LocalExecutor();

    @AfterEach
    void nothingIsLeft() throws IOException {
        assertEquals(List.of(), marked());
    }

    @Test
    void speaksEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(LocalExecutor.class));
    }

    @Test
    void argumentsStayData() throws Exception {
        List<String> hostile = List.of("; rm -rf ~", "$(touch x)", "`id`", "a  b\n\"'\\", "하중 조건", "*", "", "-n", "%s");
        List<String> command = new ArrayList<>(List.of("/usr/bin/printf", "%s|"));
        command.addAll(hostile);
        Path strange = Files.createDirectories(folder.resolve("a b/'$x`/하중"));
        assertEquals(0, run(strange, command).exitCode());
        assertEquals(String.join("|", hostile) + "|", Files.readString(strange.resolve(".simloom/stdout")));
        assertFalse(Files.exists(strange.resolve("x")));
    }

    @Test
    void theEnvironmentIsWhatWasAskedFor() throws Exception {
        executor.start(new ExecutionRequest(List.of("/usr/bin/env"), folder, Map.of("A", "b c"), Limits.NONE, List.of()))
                .await();
        List<String> lines = Files.readAllLines(folder.resolve(".simloom/stdout")).stream()
                .filter(line -> !line.startsWith("PWD=") && !line.startsWith("SHLVL=") && !line.startsWith("_="))
                .sorted().toList();
        assertEquals(List.of("A=b c", "SIMLOOM_ATTEMPT=" + folder), lines);
    }

    @Test
    void endingsAreToldApart() throws Exception {
        assertEquals("EXITED 0", shell("exit 0"));
        assertEquals("EXITED 201", shell("exit 201"));
        assertEquals("SIGNALLED 139", shell("kill -SEGV $$"));
        assertEquals("out\n", run(folder, List.of("/bin/sh", "-c", "echo out; echo err >&2")).exitCode() == 0
                ? Files.readString(folder.resolve(".simloom/stdout")) : "");
        assertEquals("err\n", Files.readString(folder.resolve(".simloom/stderr")));
    }

    @Test
    void usageIsMeasured() throws Exception {
        ExecutionResult result = run(folder, List.of("/bin/sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done"));
        assertTrue(result.usage().cpu().toMillis() > 10, result::toString);
        assertTrue(result.usage().peakMemoryBytes() > 100_000, result::toString);
    }

    @Test
    void cancelKillsTheWholeTree() throws Exception {
        Execution execution = start("sleep 300 & (sleep 300 & setsid sleep 300 & sleep 300) & "
                + "setsid sh -c 'sleep 300 & exit' & echo ready; trap '' TERM; wait; sleep 300",
                new StopStep.Signal("TERM", SOON));
        awaitOutput("ready");
        assertTrue(marked().size() >= 5);
        execution.cancel();
        assertEquals(List.of(), marked());
        assertEquals(Ending.CANCELLED, execution.await().ending());
        execution.cancel();
    }

    @Test
    void politeWaysComeFirst() throws Exception {
        Execution byFile = start("echo ready; while [ ! -f STOP ]; do sleep 0.02; done; cat STOP; exit 3",
                new StopStep.WriteFile("STOP", "now", Duration.ofSeconds(20)));
        awaitOutput("ready");
        byFile.cancel();
        ExecutionResult result = byFile.await();
        assertEquals("CANCELLED 3", result.ending() + " " + result.exitCode());
        assertEquals("ready\nnow", Files.readString(folder.resolve(".simloom/stdout")));
        Execution bySignal = start("trap 'echo bye; exit 0' INT; echo ready; while :; do sleep 0.02; done",
                new StopStep.Signal("INT", Duration.ofSeconds(20)));
        awaitOutput("ready");
        bySignal.cancel();
        assertEquals("ready\nbye\n", Files.readString(folder.resolve(".simloom/stdout")));
        Execution byCommand = start("echo ready; while [ ! -f END ]; do sleep 0.02; done",
                new StopStep.Run(List.of("/usr/bin/touch", "END"), Duration.ofSeconds(20)));
        awaitOutput("ready");
        byCommand.cancel();
        assertEquals(0, byCommand.await().exitCode());
    }

    @Test
    void limitsHoldForTheTree() throws Exception {
        assertEquals(Ending.OUT_OF_TIME, limited("sleep 300 & sleep 300", new Limits(0, SOON, 0)));
        assertEquals(Ending.OUT_OF_DISK, limited("(while :; do head -c 100000 /dev/zero >> big; done)",
                new Limits(0, Duration.ofSeconds(60), 1 << 20)));
        // two children of 40 MB each: neither breaks the limit alone
        String hog = "python3 -c \"import time; x = bytearray(40000000); time.sleep(300)\"";
        assertEquals(Ending.OUT_OF_MEMORY, limited(hog + " & " + hog + " & wait",
                new Limits(70_000_000, Duration.ofSeconds(60), 0)));
    }

    @Test
    void whatIsLeftBehindEndsWithItsCommand() throws Exception {
        assertEquals("EXITED 0", shell("setsid sleep 300 & sleep 300 & exit 0"));
    }

    @Test
    void anotherProcessTakesOver() throws Exception {
        Process watcher = child("sleep 0.7; echo done; exit 7");
        awaitOutput("started");
        watcher.destroyForcibly().waitFor();
        Execution attached = executor.attach(folder, Limits.NONE, List.of());
        assertTrue(ProcessTree.isAlive(attached.identity()));
        ExecutionResult result = attached.await();
        assertEquals("EXITED 7", result.ending() + " " + result.exitCode());
        ExecutionResult again = executor.attach(folder, Limits.NONE, List.of()).await();
        assertEquals("EXITED 7", again.ending() + " " + again.exitCode());
    }

    @Test
    void whatNobodySawEndIsLost() throws Exception {
        Process watcher = child("sleep 300");
        awaitOutput("started");
        watcher.destroyForcibly().waitFor();
        Execution attached = executor.attach(folder, Limits.NONE, List.of());
        ProcessHandle.of(attached.identity().pid()).orElseThrow().destroyForcibly();
        assertEquals(Ending.LOST, attached.await().ending());
        assertEquals(Ending.LOST, executor.attach(folder.resolve("never"), Limits.NONE, List.of()).await().ending());
    }

    @Test
    void fencingKillsWhatADeadWatcherLeft() throws Exception {
        Process watcher = child("setsid sleep 300 & sleep 300");
        awaitOutput("started");
        watcher.destroyForcibly().waitFor();
        assertFalse(marked().isEmpty());
        executor.fence(folder);
        assertEquals(List.of(), marked());
    }

    @Test
    void aLaterProcessOfTheSameIdIsNotMistaken() throws Exception {
        Execution first = start("exit 0");
        first.await();
        Files.writeString(folder.resolve(".simloom/process"), ProcessHandle.current().pid() + " 1\n");
        Files.delete(folder.resolve(".simloom/exit"));
        assertEquals(Ending.LOST, executor.attach(folder, Limits.NONE, List.of()).await().ending());
        executor.fence(folder);
        assertTrue(ProcessHandle.current().isAlive());
    }

    @Test
    void manyRunAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> codes = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                Path own = Files.createDirectory(folder.resolve("t" + i));
                int code = i;
                codes.add(threads.submit(() -> run(own, List.of("/bin/sh", "-c", "exit " + code)).exitCode()));
            }
            for (int i = 0; i < codes.size(); i++) {
                assertEquals(i, codes.get(i).get());
            }
        }
    }

    @Test
    void whatCannotBeStartedIsSaidSo() {
        assertEquals("executor.missing", code(List.of("/no/such/tool")));
        assertEquals("executor.missing", code(List.of("/tmp")));
        assertEquals("executor.argument", code(List.of("/bin/true", "a\0b")));
        assertEquals("executor.start", code(List.of("/bin/true", "x".repeat(300_000))));
        assertEquals("executor.folder", assertThrows(ProblemException.class, () -> executor.start(new ExecutionRequest(
                List.of("/bin/true"), Path.of("/dev/null/x"), Map.of(), Limits.NONE, List.of()))).problem().code());
    }

    @Test
    void outputIsFollowedLineByLine() throws IOException {
        Path file = folder.resolve("job.sta");
        List<String> lines = new ArrayList<>();
        OutputFollower follower = new OutputFollower(file, lines::add);
        follower.poll();
        Files.write(file, "one\r\ntw".getBytes());
        follower.poll();
        assertEquals(List.of("one"), lines);
        Files.write(file, new byte[] {'o', '\n', (byte) 0xFF, 'x'}, java.nio.file.StandardOpenOption.APPEND);
        follower.finish();
        assertEquals(List.of("one", "two", "\uFFFDx"), lines);
        Files.write(file, "y".repeat(200_000).getBytes(), java.nio.file.StandardOpenOption.APPEND);
        follower.finish();
        assertTrue(lines.stream().allMatch(line -> line.length() <= 1 << 16));
        assertEquals(200_000, lines.stream().skip(3).mapToInt(String::length).sum());
    }

    private String code(List<String> command) {
        return assertThrows(ProblemException.class, () -> run(folder, command)).problem().code();
    }

    private Ending limited(String script, Limits limits) throws Exception {
        Path own = Files.createTempDirectory(folder, "limited");
        return executor.start(new ExecutionRequest(List.of("/bin/sh", "-c", script), own,
                Map.of("PATH", System.getenv("PATH")), limits, List.of())).await().ending();
    }

    private ExecutionResult run(Path directory, List<String> command) throws InterruptedException {
        return executor.start(new ExecutionRequest(command, directory, Map.of("PATH", "/usr/bin:/bin"), Limits.NONE,
                List.of())).await();
    }

    private String shell(String script) throws InterruptedException {
        ExecutionResult result = run(folder, List.of("/bin/sh", "-c", script));
        return result.ending() + " " + result.exitCode();
    }

    private Execution start(String script, StopStep... steps) {
        return executor.start(new ExecutionRequest(List.of("/bin/sh", "-c", script), folder,
                Map.of("PATH", "/usr/bin:/bin"), Limits.NONE, Arrays.asList(steps)));
    }

    private Process child(String script) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Watcher.class.getName(), folder.toString(), script)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private void awaitOutput(String text) throws Exception {
        Path out = folder.resolve(".simloom/stdout");
        while (!Files.exists(out) || !Files.readString(out).contains(text)) {
            Thread.sleep(10);
        }
    }

    private List<String> marked() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
                try {
                    if (Files.readString(process.resolve("environ"), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .contains("SIMLOOM_ATTEMPT=" + folder)) {
                        found.add(Files.readString(process.resolve("cmdline")).replace('\0', ' '));
                    }
                } catch (IOException e) {
                    // it has just ended
                }
            }
        }
        return found;
    }
}
