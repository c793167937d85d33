package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.simloom.base.values.FileValue;
import org.simloom.engine.Explanation.Kind;
import org.simloom.engine.Explanation.Reason;
import org.simloom.engine.Explanation.Status;
import org.simloom.engine.Explanation.Task;
import org.simloom.store.RunState;

/** What the engine says before it runs, and why. */
class ExplainTest extends EngineFixture {
    private Flow pipe() {
        return new Flow("pipe").in("diameter::mm=20 mm").out("area::mm^2")
                .shell("mesh", "diameter::mm -> mesh:file", "echo [=diameter] > mesh.txt")
                .shell("solve", "mesh:file -> size", "echo size=$(cat '[=mesh]')")
                .formula("post", "size -> area::mm^2", "area = size*size")
                .wire("diameter>mesh.diameter", "mesh.mesh>solve.mesh", "solve.size>post.size", "post.area>area");
    }

    private Explanation explain(Path file, String... inputs) {
        return engine().explain(request(file, inputs));
    }

    private static Reason only(Task task) {
        assertEquals(1, task.reasons().size(), task.toString());
        return task.reasons().get(0);
    }

    @Test
    void tellsWhatHasNeverRunAndWhatFollowsIt() throws IOException {
        Explanation before = explain(pipe().save(project()));
        assertEquals(List.of("mesh", "solve", "post"), before.tasks().stream().map(Task::path).toList());
        assertEquals(Kind.NEVER_RUN, only(before.tasks().get(0)).kind());
        assertEquals("it has never run", only(before.tasks().get(0)).text());
        assertEquals(Status.DEPENDS, before.tasks().get(1).status());
        assertEquals(Kind.UPSTREAM, only(before.tasks().get(1)).kind());
        assertEquals("mesh will run; if its outputs stay the same, this one is cached", only(before.tasks().get(1)).text());
        assertEquals("solve", only(before.tasks().get(2)).name(), "the nearest cause is what the task waits for");
        assertEquals(new Explanation.Counts(0, 1, 2), before.counts());
    }

    @Test
    void runsNothing() throws IOException {
        Path log = folder.resolve("log");
        Path file = new Flow("loud").out("y").shell("shout", "-> y", "echo x >> " + log + "; echo y=1").wire("shout.y>y")
                .save(project());
        explain(file);
        assertFalse(Files.exists(log));
    }

    @Test
    void tellsWhichInputChangedFromWhatToWhat() throws IOException {
        Path file = pipe().save(project());
        assertEquals(400, real(run(file), "area"));
        assertEquals(new Explanation.Counts(3, 0, 0), explain(file).counts());
        assertTrue(explain(file).tasks().stream().allMatch(task -> task.reasons().isEmpty()));
        Reason reason = only(explain(file, "diameter=22").tasks().get(0));
        assertEquals(Kind.INPUT_CHANGED, reason.kind());
        assertEquals("diameter", reason.name());
        assertEquals("20 mm", reason.from());
        assertEquals("22 mm", reason.to());
        assertEquals("input diameter changed from 20 mm to 22 mm", reason.text());
    }

    @Test
    void looksThroughWhatIsCachedToTheFirstTaskThatRuns() throws IOException {
        Flow flow = pipe();
        run(flow.save(project()));
        flow.workflow.getNodes().get(1).setLabel("Solver");
        ((org.simloom.model.workflow.ToolTask) flow.workflow.getNodes().get(1)).getTemplates().get(0)
                .setText("echo size=$(cat '[=mesh]') # again\n");
        Explanation after = explain(flow.save(project()));
        assertEquals(List.of(Status.CACHED, Status.WILL_RUN, Status.DEPENDS),
                after.tasks().stream().map(Task::status).toList());
        RunResult result = run(flow.save(project()));
        assertEquals(List.of("mesh CACHED", "solve SUCCEEDED", "post CACHED"), events, "the same outputs again");
        assertEquals(400, real(result, "area"));
    }

    @Test
    void tellsOfInputsThatCameAndWent() throws IOException {
        Path log = folder.resolve("log");
        new Flow("ports").in("a=1").out("y").shell("t", "a -> y", "echo y=[=a]").wire("a>t.a", "t.y>y").save(project());
        run(project().resolve("ports.simflow"));
        Path file = new Flow("ports").in("b=2 ").out("y").shell("t", "b -> y", "echo y=1").wire("b>t.b", "t.y>y").save(project());
        List<Kind> kinds = explain(file).tasks().get(0).reasons().stream().map(Reason::kind).sorted().toList();
        assertEquals(List.of(Kind.INPUT_ADDED, Kind.INPUT_REMOVED, Kind.TEMPLATE_CHANGED, Kind.TASK_CHANGED), kinds);
        assertFalse(Files.exists(log));
    }

    @Test
    void tellsWhichExpressionChanged() throws IOException {
        Path file = new Flow("f").in("x=2").out("y").formula("t", "x -> y", "y = x^2").wire("x>t.x", "t.y>y").save(project());
        run(file);
        new Flow("f").in("x=2").out("y").formula("t", "x -> y", "y = x^3").wire("x>t.x", "t.y>y").save(project());
        Reason reason = only(explain(file).tasks().get(0));
        assertEquals(Kind.EXPRESSION_CHANGED, reason.kind());
        assertEquals("the expression of y changed from x^2 to x^3", reason.text());
    }

    @Test
    void tellsWhyTheLastAttemptFailed() throws IOException {
        Path file = new Flow("f").out("y").shell("t", "-> y", "exit 3").wire("t.y>y").save(project());
        assertEquals(RunState.FAILED, run(file).state());
        Reason reason = only(explain(file).tasks().get(0));
        assertEquals(Kind.FAILED_BEFORE, reason.kind());
        assertTrue(reason.text().contains("The tool ended with exit code 3."), reason.text());
    }

    @Test
    void tellsThatFilesOfAResultAreGoneAndComputesThemAgain() throws IOException {
        Flow flow = new Flow("f").out("made:file").shell("t", "-> made:file", "echo hello > made.txt").wire("t.made>made");
        Path file = flow.save(project());
        FileValue made = (FileValue) run(file).outputs().get("made");
        try (var store = Project.open(file).openStore()) {
            Files.delete(store.content().path(made.hash()));
        }
        assertEquals(Kind.DAMAGED, only(explain(file).tasks().get(0)).kind());
        assertEquals(RunState.SUCCEEDED, run(file).state());
        assertEquals(List.of("t SUCCEEDED"), events);
        try (var store = Project.open(file).openStore()) {
            assertEquals("hello\n", Files.readString(store.content().path(made.hash())));
        }
    }

    @Test
    void tellsOfTheFirstItemsOfALoopAndSumsUpTheRest() throws IOException {
        Flow body = new Flow("").in("x").out("y").shell("s", "x -> y", "echo y=[=x]").wire("x>s.x", "s.y>y");
        Path file = new Flow("each").in("xs:vector=1 2 3 4 5 6 7").out("ys:vector").each("all", "x:vector -> y:vector", body)
                .wire("xs>all.x", "all.y>ys").save(project());
        Explanation before = explain(file);
        assertEquals(List.of("all[1]/s", "all[2]/s", "all[3]/s", "all[4…7]/s"), before.tasks().stream().map(Task::path).toList());
        assertEquals(4, before.tasks().get(3).count());
        assertEquals(7, before.counts().willRun());
        run(file, "xs=1 2 3");
        assertEquals(new Explanation.Counts(3, 4, 0), explain(file).counts());
    }

    @Test
    void saysSoInKoreanToo() throws IOException {
        for (Kind kind : Kind.values()) {
            assertTrue(Stream.of(java.util.Locale.ENGLISH, java.util.Locale.KOREAN).allMatch(language ->
                    !org.simloom.base.l10n.Messages.of(org.simloom.engine.internal.explain.Causes.class)
                            .get(language, kind.name(), "n", "a", "b").isEmpty()), kind.name());
        }
    }
}
