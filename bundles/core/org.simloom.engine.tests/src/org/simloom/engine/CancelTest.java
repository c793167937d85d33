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
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.tool.CancelSource;
import org.simloom.tool.Cancellation;

/** Stopping a run: politely first, then for good, and nothing of it is left. */
class CancelTest extends EngineFixture {
    private Path log;

    @BeforeEach
    void logsWhatRuns() throws IOException {
        log = Files.createFile(folder.resolve("log"));
    }

    /** Begins a run, and asks it to stop when so many tools have begun. */
    private RunResult stopWhenBegun(Path file, int tools, Runnable how, Cancellation cancellation) throws Exception {
        CompletableFuture<RunResult> run = CompletableFuture.supplyAsync(
                () -> engine(new Resources(8, 1_000, Map.of())).run(request(file), recorder, cancellation));
        while (lines(log) < tools && !run.isDone()) {
            Thread.sleep(5);
        }
        how.run();
        return run.join();
    }

    private void giveTheToolTimeToStop(double seconds) throws IOException {
        Path tool = project().resolve("shell.simtool");
        Files.writeString(tool, Files.readString(tool).replace("<licenseRule", "<cancelProtocol id=\"c\"><steps id=\"s\" "
                + "signal=\"interrupt\" grace=\"" + seconds + "\"/></cancelProtocol><licenseRule"));
    }

    @Test
    void aToolIsAskedPolitelyFirst() throws Exception {
        Path said = folder.resolve("said");
        Path file = new Flow("polite").out("y")
                .shell("t", "-> y", "trap 'echo goodbye > " + said + "; exit 9' INT\necho x >> " + log
                        + "\nwhile :; do sleep 0.02; done")
                .shell("after", "y -> z", "echo x >> " + log).wire("t.y>after.y", "t.y>y").save(project());
        giveTheToolTimeToStop(30);
        CancelSource stop = new CancelSource();
        RunResult result = stopWhenBegun(file, 1, stop::request, stop);
        assertEquals(RunState.CANCELLED, result.state(), result.toString());
        assertEquals("goodbye\n", Files.readString(said));
        assertEquals(List.of("t CANCELLED"), events);
        assertTrue(result.problems().isEmpty());
        assertEquals(1, lines(log));
    }

    @Test
    void aToolThatDoesNotListenIsKilledWithAllThatItStarted() throws Exception {
        Path file = new Flow("deaf").out("y")
                .shell("t", "-> y", "trap '' INT TERM HUP\n(trap '' INT TERM HUP; setsid sleep 300 & sleep 300) &\necho x >> " + log
                        + "\nwhile :; do sleep 1; done")
                .wire("t.y>y").save(project());
        giveTheToolTimeToStop(0.2);
        CancelSource stop = new CancelSource();
        RunResult result = stopWhenBegun(file, 1, stop::request, stop);
        assertEquals(RunState.CANCELLED, result.state(), result.toString());
        assertEquals(List.of(), Processes.marked(folder));
    }

    @Test
    void allToolsAreAskedAtOnce() throws Exception {
        int tools = 4;
        // each ends politely only when it sees that all others have been asked, too
        Flow flow = new Flow("many").out("y0");
        for (int i = 0; i < tools; i++) {
            flow.shell("t" + i, "-> y" + i, "trap ': > " + folder.resolve("asked") + i + "' INT\necho x >> " + log
                    + "\nwhile [ $(ls " + folder + " | grep -c asked) -lt " + tools + " ]; do sleep 0.02; done\n: > "
                    + folder.resolve("polite") + i);
        }
        Path file = flow.wire("t0.y0>y0").save(project());
        giveTheToolTimeToStop(60);
        CancelSource stop = new CancelSource();
        RunResult result = stopWhenBegun(file, tools, stop::request, stop);
        assertEquals(RunState.CANCELLED, result.state(), result.toString());
        for (int i = 0; i < tools; i++) {
            assertTrue(Files.exists(folder.resolve("polite" + i)), "tool " + i);
        }
    }

    @Test
    void anotherProcessCanAskThroughTheStore() throws Exception {
        Path file = new Flow("slow").out("y").shell("t", "-> y", "echo x >> " + log + "; sleep 300; echo y=1").wire("t.y>y")
                .save(project());
        RunResult result = stopWhenBegun(file, 1, () -> {
            try (Store store = Project.open(file).openStore()) {
                assertTrue(store.runs().requestCancel(1));
                assertFalse(store.runs().requestCancel(99));
            }
        }, Cancellation.NEVER);
        assertEquals(RunState.CANCELLED, result.state(), result.toString());
        assertEquals(List.of(), Processes.marked(folder));
    }

    @Test
    void anInterruptOfTheCallerCancelsTheRunInGoodOrder() throws Exception {
        Path file = new Flow("slow").out("y").shell("t", "-> y", "echo x >> " + log + "; sleep 300; echo y=1").wire("t.y>y")
                .save(project());
        List<Object> outcome = new ArrayList<>();
        Thread caller = Thread.ofPlatform().start(() -> {
            outcome.add(engine().run(request(file), RunListener.NONE, Cancellation.NEVER).state());
            outcome.add(Thread.currentThread().isInterrupted());
        });
        while (lines(log) == 0) {
            Thread.sleep(5);
        }
        caller.interrupt();
        caller.join();
        assertEquals(List.of(RunState.CANCELLED, true), outcome);
        assertEquals(List.of(), Processes.marked(folder));
    }

    @Test
    void whatWasFinishedBeforeIsNotDoneAgain() throws Exception {
        Flow body = new Flow("").in("x").out("y")
                .shell("t", "x -> y", "echo [=x] >> " + log + "\n[ [=x] -lt 3 ] || [ -e " + folder.resolve("go")
                        + " ] || sleep 300\necho y=[=x]")
                .wire("x>t.x", "t.y>y");
        Flow flow = new Flow("each").in("xs:vector=1 2 3 4").out("ys:vector").each("all", "x:vector -> y:vector", body)
                .wire("xs>all.x", "all.y>ys");
        ((org.simloom.model.workflow.ForEach) flow.workflow.getNodes().get(0)).setMaximumParallel(1);
        Path file = flow.save(project());
        CancelSource stop = new CancelSource();
        RunResult stopped = stopWhenBegun(file, 3, stop::request, stop);
        assertEquals(RunState.CANCELLED, stopped.state());
        assertEquals(2, stopped.counts().executed());
        Files.createFile(folder.resolve("go"));
        RunResult again = run(file);
        assertEquals(RunState.SUCCEEDED, again.state(), again.toString());
        assertEquals(2, again.runId(), "a cancelled run is over: this is a new one");
        assertEquals(2, again.counts().cached());
        assertEquals(List.of("1", "2", "3", "3", "4"), Files.readAllLines(log));
    }

    @Test
    void whatIsCancelledBeforeItBeginsRunsNothing() throws Exception {
        Path file = new Flow("f").out("y").shell("t", "-> y", "echo x >> " + log + "; echo y=1").wire("t.y>y").save(project());
        CancelSource stop = new CancelSource();
        stop.request();
        assertEquals(RunState.CANCELLED, engine().run(request(file), RunListener.NONE, stop).state());
        assertEquals(0, lines(log));
    }
}
