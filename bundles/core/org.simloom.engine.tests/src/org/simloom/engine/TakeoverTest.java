package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.store.AttemptRecord;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskState;
import org.simloom.tool.CancelSource;
import org.simloom.tool.Cancellation;

/** What becomes of a tool that runs on when its Simloom process was killed. */
class TakeoverTest extends EngineFixture {
    private Path log;
    private Path gate;
    private Path workflow;

    @BeforeEach
    void makeAToolThatWaitsAtAGate() throws IOException {
        log = folder.resolve("log");
        gate = folder.resolve("gate");
        workflow = new Flow("gate").in("x=1").out("y")
                .shell("wait", "x -> y", "echo [=x] >> " + log + "\n[ [=x] = 1 ] || : > " + gate + "\nwhile [ ! -e " + gate
                        + " ]; do sleep 0.02; done\necho y=[=x + 1]")
                .wire("x>wait.x", "wait.y>y").save(project());
    }

    @AfterEach
    void openTheGate() throws IOException {
        if (!Files.exists(gate)) {
            Files.createFile(gate);
        }
    }

    private long killWhileTheToolRuns() throws Exception {
        Process child = EngineChild.start(folder.resolve("out"), workflow);
        while (lines(log) == 0 && child.isAlive()) {
            Thread.sleep(5);
        }
        child.destroyForcibly().waitFor();
        try (Store store = Project.open(workflow).openStore()) {
            List<AttemptRecord> orphans = store.runs().orphans();
            assertEquals(1, orphans.size());
            return Processes.of(store, orphans.get(0)).getAsLong();
        }
    }

    @Test
    void aToolThatRunsOnIsAttachedAgain() throws Exception {
        long tool = killWhileTheToolRuns();
        RunListener opener = new RunListener() {
            @Override
            public void task(TaskEvent event) {
                if (event.state() == TaskState.RUNNING) {
                    assertTrue(Processes.runs(tool));
                    try {
                        Files.createFile(gate);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
            }
        };
        RunResult result = engine().run(request(workflow), opener, Cancellation.NEVER);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertTrue(result.resumed());
        assertEquals(1, result.runId());
        assertEquals(2, real(result, "y"));
        assertEquals(1, lines(log), "it was not started again");
        assertFalse(Processes.runs(tool));
    }

    @Test
    void aToolThatNobodyNeedsIsFencedOff() throws Exception {
        long tool = killWhileTheToolRuns();
        RunResult other = run(new Flow("other").in("a=1").out("b").formula("f", "a -> b", "b = a").wire("a>f.a", "f.b>b")
                .save(project()));
        assertEquals(RunState.SUCCEEDED, other.state(), other.toString());
        assertFalse(Files.exists(gate));
        assertFalse(Processes.runs(tool), "it is gone when the next run in this project has ended");
        assertEquals(List.of(), Processes.marked(folder));
        try (Store store = Project.open(workflow).openStore()) {
            assertTrue(store.runs().attempts(1, "wait").stream().noneMatch(AttemptRecord::open));
            assertEquals(RunState.INTERRUPTED, store.runs().find(1).orElseThrow().state());
        }
        RunResult result = run(workflow, "x=2");
        assertEquals(3, real(result, "y"));
    }

    @Test
    void aToolThatWasKilledWithItsSimloomIsTriedAgain() throws Exception {
        long tool = killWhileTheToolRuns();
        for (long pid : Processes.marked(folder)) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
        while (Processes.runs(tool)) {
            Thread.sleep(5);
        }
        Files.createFile(gate);
        RunResult result = run(workflow);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(1, result.runId());
        assertEquals(2, lines(log), "what was lost does not count as a try: the policy is to abort");
        try (Store store = Project.open(workflow).openStore()) {
            assertEquals(2, store.runs().attempts(1, "wait").size());
        }
    }

    @Test
    void cancellingAnAttachedToolStopsIt() throws Exception {
        long tool = killWhileTheToolRuns();
        CancelSource stop = new CancelSource();
        RunListener canceller = new RunListener() {
            @Override
            public void task(TaskEvent event) {
                if (event.state() == TaskState.RUNNING) {
                    stop.request();
                }
            }
        };
        RunResult result = engine().run(request(workflow), canceller, stop);
        assertEquals(RunState.CANCELLED, result.state(), result.toString());
        assertFalse(Processes.runs(tool));
        assertEquals(List.of(), Processes.marked(folder));
    }

    /** With one core, one of the two is attached and the other waits for its turn when the run is cancelled. */
    @Test
    void whatWaitsToBeAttachedIsEndedByACancel() throws Exception {
        String script = "echo x >> " + log + "; while [ ! -e " + gate + " ]; do sleep 0.02; done; echo ";
        Path two = new Flow("two").out("a", "b").shell("one", "-> a", script + "a=1").shell("other", "-> b", script + "b=1")
                .wire("one.a>a", "other.b>b").save(project());
        Process child = EngineChild.start(folder.resolve("out"), two);
        while (lines(log) < 2 && child.isAlive()) {
            Thread.sleep(5);
        }
        child.destroyForcibly().waitFor();
        List<Long> tools = new ArrayList<>();
        try (Store store = Project.open(two).openStore()) {
            for (AttemptRecord orphan : store.runs().orphans()) {
                tools.add(Processes.of(store, orphan).getAsLong());
            }
        }
        assertEquals(2, tools.size());
        CancelSource stop = new CancelSource();
        RunListener canceller = new RunListener() {
            @Override
            public void task(TaskEvent event) {
                if (event.state() == TaskState.RUNNING) {
                    stop.request();
                }
            }
        };
        RunResult result = engine(new Resources(1, 1_000, Map.of())).run(request(two), canceller, stop);
        assertEquals(RunState.CANCELLED, result.state(), result.toString());
        tools.forEach(tool -> assertFalse(Processes.runs(tool), "tool " + tool));
    }
}
