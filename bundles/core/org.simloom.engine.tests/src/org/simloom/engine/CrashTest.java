package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.VectorValue;
import org.simloom.store.AttemptRecord;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;

/** A run of 200 real processes survives SIGKILL at 20 random moments, and nothing that was finished is done twice. */
class CrashTest {
    private static final int ITEMS = 150;
    private static final int CHAINS = 5;
    private static final int LINKS = 10;
    private static final int KILLS = 20;
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private Path log;
    private final Set<String> inFlight = new HashSet<>();
    private final Set<String> alive = new HashSet<>();

    @Test
    void nothingFinishedIsLostOrDoneTwice() throws Exception {
        long seed = Long.getLong("simloom.crash.seed", new Random().nextLong());
        System.out.println("crash test: seed " + seed);
        Random random = new Random(seed);
        log = Files.createFile(folder.resolve("log"));
        Path workflow = workflow().save(folder.resolve("project"));
        Map<String, Long> finished = new HashMap<>();
        long begin = System.nanoTime();
        int kills = 0;
        for (; kills < KILLS; kills++) {
            Process child = EngineChild.start(folder.resolve("out-" + kills), workflow);
            boolean killed = killAtRandomMoment(child, random);
            if (!killed) {
                break;
            }
            look(workflow, finished);
        }
        assertEquals(KILLS, kills, "it ended before the last kill");
        Path last = folder.resolve("out-last");
        assertTrue(EngineChild.start(last, workflow).waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertTrue(Files.readString(last).contains("run 1 resumed true SUCCEEDED"), Files.readString(last));
        System.out.printf("crash test: %d kills in %.1f s, %d attempts hit in flight, %d of them with a tool that ran on, "
                + "%d tasks begun again%n", kills, (System.nanoTime() - begin) / 1e9, inFlight.size(), alive.size(),
                lines().values().stream().mapToLong(n -> n - 1).sum());
        check(workflow, finished);
    }

    /** Kills it a few finished tasks further, or somewhere in its first moments; {@code false} where it has ended. */
    private boolean killAtRandomMoment(Process child, Random random) throws Exception {
        long before = size();
        boolean early = random.nextInt(5) == 0;
        long more = early ? 0 : 1 + random.nextInt(7);
        long wait = early ? random.nextInt(900) : random.nextInt(40);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (size() < before + more && child.isAlive() && System.nanoTime() < end) {
            Thread.sleep(1);
        }
        Thread.sleep(wait);
        boolean killed = child.isAlive();
        child.destroyForcibly().waitFor();
        return killed;
    }

    /** Notes what is finished for good, and how often it ran, and counts what was hit. */
    private void look(Path workflow, Map<String, Long> finished) throws IOException {
        try (Store store = Project.open(workflow).openStore()) {
            Map<String, Long> lines = lines();
            for (TaskRecord task : store.runs().tasks(1)) {
                if (task.key() != null && store.results().find(task.key()).isPresent()) {
                    finished.putIfAbsent(task.path(), lines.get(task.path()));
                }
            }
            for (AttemptRecord attempt : store.runs().orphans()) {
                inFlight.add(attempt.folder());
                if (Processes.of(store, attempt).isPresent()) {
                    alive.add(attempt.folder());
                }
            }
        }
    }

    private void check(Path workflow, Map<String, Long> finished) throws IOException {
        Map<String, Long> lines = lines();
        finished.forEach((path, times) -> assertEquals(times, lines.get(path), path + " was finished and ran again"));
        assertEquals(ITEMS + CHAINS * LINKS, lines.size());
        assertTrue(inFlight.size() >= KILLS, "the kills hit nothing");
        assertEquals(List.of(), Processes.marked(folder));
        try (Store store = Project.open(workflow).openStore()) {
            History history = new History(store);
            assertEquals(1, history.list(10).size());
            History.Report report = history.show(1);
            assertEquals(RunState.SUCCEEDED, report.run().state());
            double[] squares = ((VectorValue) report.outputs().get("squares")).values();
            assertEquals(ITEMS, squares.length);
            for (int i = 0; i < ITEMS; i++) {
                assertEquals((i + 1.0) * (i + 1), squares[i]);
            }
            for (int chain = 0; chain < CHAINS; chain++) {
                assertEquals(100 * chain + LINKS, ((RealValue) report.outputs().get("end" + chain)).value());
            }
            Set<String> paths = new HashSet<>();
            report.tasks().stream().filter(task -> task.origin().isPresent()).forEach(task -> {
                paths.add(task.record().path());
                assertTrue(task.origin().get().verdict().accepted(), task.record().path());
                assertTrue(task.attempts().stream().noneMatch(History.Attempt::open), task.record().path());
            });
            assertEquals(lines.keySet(), paths);
        }
    }

    private Flow workflow() {
        Flow body = new Flow("").in("x").out("y")
                .shell("square", "x -> y", script("sweep[[=x]]/square", "[=x*x]", "[=10 + (x * 37) % 40]"))
                .wire("x>square.x", "square.y>y");
        StringBuilder xs = new StringBuilder();
        for (int i = 1; i <= ITEMS; i++) {
            xs.append(i).append(' ');
        }
        Flow flow = new Flow("crash").in("xs:vector=" + xs).out("squares:vector")
                .each("sweep", "x:vector -> y:vector", body).wire("xs>sweep.x", "sweep.y>squares");
        for (int chain = 0; chain < CHAINS; chain++) {
            flow.in("start" + chain + "=" + 100 * chain).out("end" + chain);
            String from = "start" + chain;
            for (int link = 0; link < LINKS; link++) {
                String name = "c" + chain + "_" + link;
                flow.shell(name, "x -> y", script(name, "[=x+1]", "[=20 + x % 30]"));
                flow.wire(from + ">" + name + ".x");
                from = name + ".y";
            }
            flow.wire(from + ">end" + chain);
        }
        return flow;
    }

    /** Holds for some milliseconds, and as the last thing of all says that it ran. */
    private String script(String id, String value, String milliseconds) {
        return "printf 'y=%s\\n' '" + value + "'\nsleep 0.0" + milliseconds + "\nprintf '%s\\n' '" + id + "' >> '" + log + "'";
    }

    private long size() throws IOException {
        return Files.readAllLines(log).size();
    }

    private Map<String, Long> lines() throws IOException {
        Map<String, Long> lines = new HashMap<>();
        Files.readAllLines(log).forEach(line -> lines.merge(line, 1L, Long::sum));
        return lines;
    }
}
