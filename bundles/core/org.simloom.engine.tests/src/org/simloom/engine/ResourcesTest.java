package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.LicenseRequest;
import org.simloom.model.base.ResourceRequest;
import org.simloom.model.workflow.FailureAction;
import org.simloom.model.workflow.FailurePolicy;
import org.simloom.model.workflow.Node;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskState;
import org.simloom.tool.CancelSource;
import org.simloom.tool.Cancellation;

/** Tasks share cores, memory and licences, wait for what is not free, and are stopped where they take more. */
class ResourcesTest extends EngineFixture {
    private static final Resources POOL = new Resources(4, 1_000, Map.of("solver", 2));

    private static ResourceRequest resources(Node node, int cores, int memory, int tokens) {
        ResourceRequest request = BaseFactory.eINSTANCE.createResourceRequest();
        request.setCores(cores);
        request.setMemory(memory);
        if (tokens > 0) {
            LicenseRequest license = BaseFactory.eINSTANCE.createLicenseRequest();
            license.setFeature("solver");
            license.setTokens(tokens);
            request.getLicenses().add(license);
        }
        node.setResources(request);
        return request;
    }

    private RunResult run(Path file, Resources pool) {
        return engine(pool).run(request(file), recorder, Cancellation.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,4", "2,0,0,2", "3,0,0,1", "1,400,0,2", "1,0,1,2", "1,0,2,1"})
    void neverMoreRunAtATimeThanThereIsRoomFor(int cores, int memory, int tokens, int most) throws IOException {
        Path log = folder.resolve("log");
        Flow body = new Flow("").in("x").out("y").shell("t", "x -> y",
                "echo + >> " + log + "; sleep 0.05; echo - >> " + log + "; echo y=[=x]").wire("x>t.x", "t.y>y");
        resources(body.workflow.getNodes().get(0), cores, memory, tokens);
        Path file = new Flow("each").in("xs:vector=1 2 3 4 5 6 7 8 9 10 11 12").out("ys:vector")
                .each("all", "x:vector -> y:vector", body).wire("xs>all.x", "all.y>ys").save(project());
        RunResult result = run(file, POOL);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        int running = 0;
        int peak = 0;
        for (String line : Files.readAllLines(log)) {
            running += line.equals("+") ? 1 : -1;
            peak = Math.max(peak, running);
        }
        assertTrue(peak <= most, peak + " ran at a time");
        assertEquals(0, running);
    }

    @Test
    void whatFitsGoesAheadOfWhatDoesNotYet() throws IOException {
        Path gate = folder.resolve("gate");
        Flow flow = new Flow("mixed").out("a", "b", "c")
                .shell("a", "-> a", "while [ ! -e " + gate + " ]; do sleep 0.01; done; echo a=1")
                .shell("b", "-> b", "echo b=1").shell("c", "-> c", ": > " + gate + "; echo c=1")
                .wire("a.a>a", "b.b>b", "c.c>c");
        resources(flow.workflow.getNodes().get(0), 3, 0, 0);
        resources(flow.workflow.getNodes().get(1), 4, 0, 0);
        RunResult result = run(flow.save(project()), POOL);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
    }

    @ParameterizedTest
    @CsvSource({"5,0,0,engine.slot.cores", "1,1001,0,engine.slot.memory", "1,0,3,engine.slot.license"})
    void whatNeedsMoreThanThereIsIsRefusedClearly(int cores, int memory, int tokens, String code) throws IOException {
        Flow flow = new Flow("big").out("y").shell("t", "-> y", "echo y=1").wire("t.y>y");
        resources(flow.workflow.getNodes().get(0), cores, memory, tokens);
        RunResult result = run(flow.save(project()), POOL);
        assertEquals(RunState.FAILED, result.state());
        assertEquals(code, result.problems().get(0).code());
        assertEquals("t", result.problems().get(0).location().element());
    }

    @Test
    void aLicenceThatIsNotFreeIsWaitedForAndIsNoFailure() throws IOException {
        Path log = folder.resolve("log");
        List<String> waits = new ArrayList<>();
        Path file = new Flow("licence").out("y")
                .shell("t", "-> y", "echo x >> " + log + "\n[ $(wc -l < " + log + ") -ge 4 ] || { echo no licence free; exit 1; }\necho y=1")
                .wire("t.y>y").save(project());
        RunListener listener = new RunListener() {
            @Override
            public void task(TaskEvent event) {
                if (event.state() == TaskState.WAITING && !event.reason().isEmpty()) {
                    waits.add(event.reason());
                }
            }
        };
        RunResult result = engine().run(request(file), listener, Cancellation.NEVER);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(4, lines(log), "the policy is to abort, so none of them counted as a failure");
        assertEquals(3, waits.stream().filter("waiting for a licence"::equals).count(), waits.toString());
        assertEquals(0, result.counts().failed());
        try (Store store = Project.open(file).openStore()) {
            assertEquals(4, store.runs().attempts(1, "t").size());
        }
    }

    @Test
    void waitingForALicenceHoldsNoSlotAndCanBeCancelled() throws IOException {
        Path waiting = folder.resolve("waiting");
        Flow flow = new Flow("licence").out("y")
                .shell("t", "-> y", "echo no licence free; exit 1")
                .shell("other", "-> z", "[ -e " + waiting + " ] || exit 1; echo z=1").wire("t.y>y");
        // whichever gets the only core first: the other task makes way until the first one has waited
        FailurePolicy policy = Flow.FACTORY.createFailurePolicy();
        policy.setAction(FailureAction.RETRY);
        policy.setMaximumAttempts(10_000);
        policy.setDelay(0.02);
        policy.setBackoff(1);
        flow.workflow.getNodes().get(1).setFailurePolicy(policy);
        Path file = flow.save(project());
        CancelSource stop = new CancelSource();
        List<String> ended = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void task(TaskEvent event) {
                try {
                    if (event.reason().equals("waiting for a licence") && !Files.exists(waiting)) {
                        Files.createFile(waiting);
                    }
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                if (event.path().equals("other") && event.state() == TaskState.SUCCEEDED) {
                    ended.add(event.path());
                    stop.request();
                }
            }
        };
        RunResult result = engine(new Resources(1, 100, Map.of())).run(request(file), listener, stop);
        assertEquals(RunState.CANCELLED, result.state(), result.toString());
        assertEquals(List.of("other"), ended, "there is one core only");
    }

    @Test
    void givesUpWaitingForALicenceAfterTheTimeOfTheRule() throws IOException {
        Path file = new Flow("licence").out("y").shell("t", "-> y", "echo no licence free; exit 1").wire("t.y>y").save(project());
        Path tool = project().resolve("shell.simtool");
        Files.writeString(tool, Files.readString(tool).replace("maximumDelay=\"0.1\"", "maximumDelay=\"0.1\" giveUpAfter=\"0.3\""));
        RunResult result = run(file, POOL);
        assertEquals(RunState.FAILED, result.state());
        assertEquals("engine.license.wait", result.problems().get(0).code());
    }

    @Test
    void limitsHoldForAllThatATaskStarts() throws IOException {
        Flow time = new Flow("time").out("y").shell("t", "-> y", "sleep 60 & sleep 60; echo y=1").wire("t.y>y");
        resources(time.workflow.getNodes().get(0), 1, 0, 0).setWallTime(0.3);
        assertFails(time, "its time was up");
        Flow memory = new Flow("memory").out("y")
                .shell("t", "-> y", "(head -c 200000000 /dev/zero | tail > /dev/null; sleep 60) & wait; echo y=1").wire("t.y>y");
        resources(memory.workflow.getNodes().get(0), 1, 50, 0);
        assertFails(memory, "more memory than allowed");
        Flow disk = new Flow("disk").out("y")
                .shell("t", "-> y", "head -c 20000000 /dev/zero > big; sleep 60; echo y=1").wire("t.y>y");
        resources(disk.workflow.getNodes().get(0), 1, 0, 0).setDisk(10);
        assertFails(disk, "wrote more than allowed");
    }

    private void assertFails(Flow flow, String why) throws IOException {
        RunResult result = run(flow.save(project()), POOL);
        assertEquals(RunState.FAILED, result.state(), result.toString());
        assertTrue(result.problems().get(0).message().contains(why), result.problems().toString());
        assertEquals(List.of(), Processes.marked(folder));
    }

    @Test
    void aRunThatCannotBeginSaysSoBeforeAnythingRuns() throws IOException {
        Path file = new Flow("f").in("x").out("y").shell("t", "x -> y", "echo y=[=x]").wire("x>t.x", "t.y>y").save(project());
        ProblemsException e = assertThrows(ProblemsException.class, () -> engine().run(request(file, "z=1"), RunListener.NONE,
                Cancellation.NEVER));
        assertEquals(List.of("engine.input.missing", "engine.input.nearest"),
                e.problems().stream().map(p -> p.code()).sorted().toList());
    }
}
