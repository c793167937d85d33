package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.simloom.store.RunState;
import org.simloom.tool.Cancellation;

/** Several engines on one store. */
class TwoEnginesTest extends EngineFixture {
    private static final int TASKS = 30;

    private Path log;

    private Path workflow() throws IOException {
        log = folder.resolve("log");
        Flow body = new Flow("").in("x").out("y")
                .shell("slow", "x -> y", "sleep 0.05; echo [=x] >> " + log + "; echo y=[=2*x]").wire("x>slow.x", "slow.y>y");
        StringBuilder xs = new StringBuilder();
        for (int i = 1; i <= TASKS; i++) {
            xs.append(i).append(' ');
        }
        return new Flow("both").in("xs:vector=" + xs).out("ys:vector").each("all", "x:vector -> y:vector", body)
                .wire("xs>all.x", "all.y>ys").save(project());
    }

    private void everyTaskRanOnce() throws IOException {
        List<String> lines = Files.readAllLines(log);
        assertEquals(TASKS, lines.size());
        assertEquals(TASKS, new HashSet<>(lines).size());
    }

    @Test
    void twoProcessesShareTheWork() throws Exception {
        Path workflow = workflow();
        Process one = EngineChild.start(folder.resolve("one"), workflow);
        Process two = EngineChild.start(folder.resolve("two"), workflow);
        assertTrue(one.waitFor(60, TimeUnit.SECONDS) && two.waitFor(60, TimeUnit.SECONDS));
        String outputs = Files.readString(folder.resolve("one")) + Files.readString(folder.resolve("two"));
        assertEquals(2, outputs.split("resumed false SUCCEEDED", -1).length - 1, outputs);
        assertTrue(outputs.contains("run 1 ") && outputs.contains("run 2 "), outputs);
        everyTaskRanOnce();
    }

    @Test
    void twoRunsOfOneProcessShareTheWork() throws Exception {
        Path workflow = workflow();
        Engine engine = engine(new Resources(6, 8_000, java.util.Map.of()));
        CompletableFuture<RunResult> other = CompletableFuture.supplyAsync(
                () -> engine.run(request(workflow), RunListener.NONE, Cancellation.NEVER));
        RunResult mine = engine.run(request(workflow), RunListener.NONE, Cancellation.NEVER);
        assertEquals(RunState.SUCCEEDED, mine.state(), mine.toString());
        assertEquals(RunState.SUCCEEDED, other.join().state());
        assertEquals(TASKS, mine.counts().executed() + other.join().counts().executed());
        assertEquals(TASKS, mine.counts().cached() + other.join().counts().cached());
        everyTaskRanOnce();
    }
}
