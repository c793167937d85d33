package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Problem;
import org.simloom.model.base.OutputPort;
import org.simloom.model.workflow.FailureAction;
import org.simloom.model.workflow.FailurePolicy;
import org.simloom.model.workflow.FallbackValue;
import org.simloom.model.workflow.Node;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;
import org.simloom.tool.Cancellation;

/** What becomes of a run whose tasks fail, by the policies of the tasks. */
class FailureTest extends EngineFixture {
    private Path log;

    @BeforeEach
    void logsWhatRuns() {
        log = folder.resolve("log");
    }

    /** Fails until it has been tried so often. */
    private Flow flaky(int successAt) {
        return new Flow("flaky").out("y")
                .shell("t", "-> y", "date +%s%N >> " + log + "\n[ $(wc -l < " + log + ") -ge " + successAt
                        + " ] || { echo ERROR try >&2; exit 1; }\necho y=7")
                .shell("after", "y -> z", "echo z=[=y]").wire("t.y>after.y", "t.y>y");
    }

    private static FailurePolicy policy(Node node, FailureAction action) {
        FailurePolicy policy = Flow.FACTORY.createFailurePolicy();
        policy.setAction(action);
        node.setFailurePolicy(policy);
        return policy;
    }

    private static FailurePolicy policy(Flow flow, FailureAction action) {
        return policy(flow.workflow.getNodes().get(0), action);
    }

    private static void fallback(FailurePolicy policy, OutputPort output, String value) {
        FallbackValue fallback = Flow.FACTORY.createFallbackValue();
        fallback.setOutput(output);
        fallback.setValue(value);
        policy.getFallbacks().add(fallback);
    }

    private List<Long> times() throws IOException {
        return new ArrayList<>(Files.readAllLines(log).stream().map(Long::valueOf).toList());
    }

    private static List<String> codes(RunResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    @Test
    void abortsByItselfAndSaysWhereAndWhy() throws IOException {
        RunResult result = run(flaky(2).save(project()));
        assertEquals(RunState.FAILED, result.state());
        assertEquals(List.of("t FAILED"), events);
        Problem problem = result.problems().get(0);
        assertEquals("tool.failed", problem.code());
        assertTrue(problem.location().file().endsWith("flaky.simflow"), problem.toString());
        assertEquals("t", problem.location().element());
        assertTrue(result.outputs().isEmpty());
        assertEquals(1, lines(log));
    }

    @Test
    void triesAgainAfterAPauseThatGrows() throws IOException {
        Flow flow = flaky(3);
        FailurePolicy policy = policy(flow, FailureAction.RETRY);
        policy.setMaximumAttempts(5);
        policy.setDelay(0.1);
        policy.setBackoff(3);
        Path file = flow.save(project());
        RunResult result = run(file);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        List<Long> times = times();
        assertEquals(3, times.size());
        assertTrue(times.get(1) - times.get(0) >= 100_000_000L, times.toString());
        assertTrue(times.get(2) - times.get(1) >= 300_000_000L, times.toString());
        try (Store store = Project.open(file).openStore()) {
            History.Task task = new History(store).show(1).tasks().stream().filter(t -> t.record().path().equals("t"))
                    .findFirst().orElseThrow();
            assertEquals(3, task.attempts().size());
            assertFalse(task.attempts().get(0).verdict().accepted());
            assertTrue(task.attempts().get(2).verdict().accepted());
            assertEquals(3, task.attempts().stream().map(History.Attempt::folder).distinct().count());
        }
    }

    @Test
    void givesUpAfterTheLastAttempt() throws IOException {
        Flow flow = flaky(9);
        policy(flow, FailureAction.RETRY).setMaximumAttempts(3);
        RunResult result = run(flow.save(project()));
        assertEquals(RunState.FAILED, result.state());
        assertEquals(3, lines(log));
    }

    @Test
    void leavesOutWhatFailedAndWhatNeedsIt() throws IOException {
        Flow flow = flaky(9).out("other").formula("f", "-> v", "v = 1").wire("f.v>other");
        FailurePolicy policy = policy(flow, FailureAction.RETRY);
        policy.setMaximumAttempts(2);
        policy.setAfterRetries(FailureAction.SKIP);
        RunResult result = run(flow.save(project()));
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(List.of("other"), List.copyOf(result.outputs().keySet()));
        assertEquals(List.of("engine.skipped"), codes(result));
        assertEquals(1, result.counts().failed());
        assertEquals(1, result.counts().skipped());
        assertTrue(events.contains("after SKIPPED"), events.toString());
        assertEquals(2, lines(log));
    }

    @Test
    void takesFallbackValuesAndSaysSo() throws IOException {
        Flow flow = flaky(9);
        fallback(policy(flow, FailureAction.FALLBACK), flow.workflow.getNodes().get(0).getOutputs().get(0), "42");
        Path file = flow.save(project());
        RunResult result = run(file);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(42, real(result, "y"));
        assertEquals(List.of("engine.fallback"), codes(result));
        assertEquals(1, result.counts().fallback());
        RunResult again = run(file);
        assertEquals(1, again.counts().fallback(), "a fallback value is no result: the task is tried again");
        assertEquals(2, lines(log));
    }

    @Test
    void failsWhereAFallbackValueIsMissing() throws IOException {
        Flow flow = flaky(9);
        policy(flow, FailureAction.FALLBACK);
        RunResult result = run(flow.save(project()));
        assertEquals(RunState.FAILED, result.state());
        assertEquals("engine.fallback.missing", codes(result).get(0));
    }

    @Test
    void tasksThatRunWhenAnotherFailsComeToTheirEndAndAreKept() throws IOException {
        Path started = folder.resolve("started");
        Path failed = folder.resolve("failed");
        Flow flow = new Flow("two").out("y")
                .shell("bad", "-> x", "while [ ! -e " + started + " ]; do sleep 0.01; done; exit 1")
                .shell("good", "-> y", ": > " + started + "; while [ ! -e " + failed + " ]; do sleep 0.01; done; echo y=1")
                .shell("never", "y -> z", "echo z=1").wire("good.y>never.y", "good.y>y");
        Path file = flow.save(project());
        RunListener opener = new RunListener() {
            @Override
            public void task(TaskEvent event) {
                if (event.state() == TaskState.FAILED) {
                    try {
                        Files.createFile(failed);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }
            }
        };
        assertEquals(RunState.FAILED, engine().run(request(file), opener, Cancellation.NEVER).state());
        try (Store store = Project.open(file).openStore()) {
            List<TaskRecord> tasks = store.runs().tasks(1);
            assertTrue(tasks.stream().anyMatch(t -> t.path().equals("good") && t.state() == TaskState.SUCCEEDED));
            assertTrue(tasks.stream().noneMatch(t -> t.path().equals("never")));
        }
    }

    @Test
    void aLoopGoesOnWithoutItemsThatMayBeLeftOut() throws IOException {
        Flow body = new Flow("").in("x").out("y")
                .shell("t", "x -> y", "[ [=x] != 3 ] || exit 1; echo y=[=2*x]").wire("x>t.x", "t.y>y");
        policy(body, FailureAction.SKIP);
        Path file = new Flow("each").in("xs:vector=1 2 3 4").out("ys:vector").each("all", "x:vector -> y:vector", body)
                .wire("xs>all.x", "all.y>ys").save(project());
        RunResult result = run(file);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        double[] ys = vector(result, "ys");
        assertEquals(List.of(2.0, 4.0, Double.NaN, 8.0), java.util.Arrays.stream(ys).boxed().toList());
        assertEquals(List.of("engine.each.incomplete", "engine.skipped"), codes(result).stream().sorted().toList());
    }

    @Test
    void aCompositeIsTriedAgainAsAWhole() throws IOException {
        Flow inner = new Flow("").in("x").out("y")
                .shell("t", "x -> y", "echo x >> " + log + "; [ $(wc -l < " + log + ") -ge 2 ] || exit 1; echo y=1")
                .wire("x>t.x", "t.y>y");
        Flow flow = new Flow("outer").in("xs:vector=1").out("ys:vector").each("all", "x:vector -> y:vector", inner)
                .wire("xs>all.x", "all.y>ys");
        policy(flow, FailureAction.RETRY).setMaximumAttempts(2);
        RunResult result = run(flow.save(project()));
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(2, lines(log));
    }

    @Test
    void anExpressionThatCannotBeComputedFailsOnce() throws IOException {
        Flow flow = new Flow("f").in("x=0").out("y").formula("t", "x -> y", "y = 1/x").wire("x>t.x", "t.y>y");
        policy(flow, FailureAction.RETRY).setMaximumAttempts(3);
        RunResult result = run(flow.save(project()));
        assertEquals(RunState.FAILED, result.state());
        assertEquals(List.of("t FAILED"), events);
        assertEquals("t", result.problems().get(0).location().element().split("\\.")[0]);
    }

    @Test
    void aMissingOutputIsAFailureThatNamesIt() throws IOException {
        RunResult result = run(new Flow("f").out("made:file").shell("t", "-> made:file", ":").wire("t.made>made").save(project()));
        assertEquals(RunState.FAILED, result.state());
        assertTrue(result.problems().get(0).message().contains("made"), result.problems().toString());
    }

    @Test
    void aNumberOutsideItsBoundsOrNotFiniteIsAFailure() throws IOException {
        for (String printed : List.of("y=-1", "y=11", "y=nan", "y=inf", "y=many", "nothing")) {
            Flow flow = new Flow("f").out("y").shell("t", "-> y", "echo " + printed).wire("t.y>y");
            OutputPort y = flow.workflow.getNodes().get(0).getOutputs().get(0);
            y.setMinimum(0.0);
            y.setMaximum(10.0);
            RunResult result = run(flow.save(project()));
            assertEquals(RunState.FAILED, result.state(), printed);
            assertTrue(result.problems().get(0).message().contains("y"), result.problems().toString());
        }
    }
}
