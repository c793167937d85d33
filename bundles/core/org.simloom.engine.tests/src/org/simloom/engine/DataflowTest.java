package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.FileValue;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.Feedback;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.store.RunState;

class DataflowTest extends EngineFixture {
    @Test
    void convertsUnitsOverConnectionsAndRunsOnlyOnce() throws IOException {
        Path log = folder.resolve("log");
        Path flow = new Flow("flow").in("d::mm=20 mm").out("area::mm^2", "twice::cm^2")
                .formula("circle", "d::m -> a::m^2", "a = pi*d^2/4")
                .shell("double", "a::mm^2 -> b::mm^2", "echo x >> " + log + "; awk 'BEGIN { printf \"b=%.15g\\n\", 2*[=a] }'")
                .wire("d>circle.d", "circle.a>double.a", "circle.a>area", "double.b>twice").save(project());
        RunResult first = run(flow);
        assertEquals(RunState.SUCCEEDED, first.state(), first.toString());
        assertEquals(Math.PI * 100, real(first, "area"), 1e-9);
        assertEquals(Math.PI * 2, real(first, "twice"), 1e-9);
        assertEquals(List.of("circle SUCCEEDED", "double SUCCEEDED"), events);
        RunResult again = run(flow);
        assertEquals(first.outputs(), again.outputs());
        assertEquals(List.of("circle CACHED", "double CACHED"), events);
        run(flow, "d=2 cm");
        assertEquals(List.of("circle CACHED", "double CACHED"), events, "the same length in another unit");
        run(flow, "d=21");
        assertEquals(List.of("circle SUCCEEDED", "double SUCCEEDED"), events);
        assertEquals(2, lines(log));
    }

    @Test
    void passesFilesFromTaskToTask() throws IOException {
        Path flow = new Flow("files").in("text:text=hello").out("copy:file")
                .shell("write", "text:text -> made:file", "printf '%s' '[=text]' > made.txt")
                .shell("copy", "made:file -> copy:file", "cat '[=made]' '[=made]' > copy.txt")
                .wire("text>write.text", "write.made>copy.made", "copy.copy>copy").save(project());
        RunResult result = run(flow);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        FileValue file = (FileValue) result.outputs().get("copy");
        assertEquals("copy.txt", file.name());
        try (var store = Project.open(flow).openStore()) {
            assertEquals("hellohello", Files.readString(store.content().path(file.hash())));
        }
    }

    @Test
    void keepsHostileTextsData() throws IOException {
        Path flow = new Flow("hostile").in("text:text").out("size:integer")
                .shell("count", "text:text -> size:integer", "cat <<'END_OF_TEXT' > t\n[=text]\nEND_OF_TEXT\necho size=$(wc -m < t)")
                .wire("text>count.text", "count.size>size").save(project());
        for (String text : List.of("$(touch /tmp/never) `id` ; & | > <", "[=7*7] ${7*7} [#if true]", "한글 입력 \"'\\")) {
            RunResult result = run(flow, "text=" + text);
            assertEquals(text.length() + 1, real(result, "size"), text);
        }
    }

    @Test
    void goesOverItemsAndGathersThem() throws IOException {
        Flow body = new Flow("").in("x").out("y").formula("square", "x -> y", "y = x*x").wire("x>square.x", "square.y>y");
        Flow flow = new Flow("each").in("xs:vector=1 2 3 4 5").out("ys:vector", "sum");
        ForEach each = flow.node(Flow.FACTORY.createForEach(), "all", "x:vector -> y:vector");
        each.setBody(body.workflow);
        each.getItems().add(each.getInputs().get(0));
        Path file = flow.formula("total", "ys:vector -> s", "s = sum(ys)")
                .wire("xs>all.x", "all.y>ys", "all.y>total.ys", "total.s>sum").save(project());
        RunResult result = run(file);
        assertArrayEquals(new double[] {1, 4, 9, 16, 25}, vector(result, "ys"));
        assertEquals(55, real(result, "sum"));
        RunResult longer = run(file, "xs=1 2 3 4 5 6");
        assertEquals(5, longer.counts().cached(), "what was there is not computed again");
        assertEquals(91, real(longer, "sum"));
    }

    @Test
    void repeatsUntilConverged() throws IOException {
        Flow body = new Flow("").in("x", "a").out("x", "change")
                .formula("newton", "x a -> y c", "y = (x + a/x)/2", "c = abs(y - x)")
                .wire("x>newton.x", "a>newton.a", "newton.y>x", "newton.c>change");
        Flow flow = new Flow("repeat").in("a=2").out("root");
        Repeat repeat = flow.node(Flow.FACTORY.createRepeat(), "root", "x=1 a -> x");
        repeat.setBody(body.workflow);
        repeat.setUntil("change < 1e-12");
        repeat.setMaximumIterations(20);
        Feedback feedback = Flow.FACTORY.createFeedback();
        feedback.setFrom(body.workflow.getOutputs().get(0));
        feedback.setTo(repeat.getInputs().get(0));
        repeat.getFeedbacks().add(feedback);
        Path file = flow.wire("a>root.a", "root.x>root").save(project());
        RunResult result = run(file);
        assertEquals(Math.sqrt(2), real(result, "root"), 1e-15, result.toString());
        repeat.setMaximumIterations(2);
        flow.save(project());
        RunResult stopped = run(file, "a=3");
        assertEquals(RunState.FAILED, stopped.state());
        assertEquals("engine.repeat.unconverged", stopped.problems().get(0).code());
        repeat.setAcceptUnconverged(true);
        flow.save(project());
        RunResult accepted = run(file, "a=3");
        assertEquals(RunState.SUCCEEDED, accepted.state());
        assertEquals("engine.repeat.accepted", accepted.problems().get(0).code());
    }

    @Test
    void takesTheFirstCaseThatHolds() throws IOException {
        Flow flow = new Flow("branch").in("x").out("y");
        Branch branch = flow.node(Flow.FACTORY.createBranch(), "choose", "x -> y");
        branch.getCases().add(option("small", "x < 10", "y = -x"));
        branch.getCases().add(option("large", null, "y = x"));
        Path file = flow.wire("x>choose.x", "choose.y>y").save(project());
        assertEquals(-3, real(run(file, "x=3"), "y"));
        assertEquals(List.of("choose/small/f SUCCEEDED", "choose SUCCEEDED"), events);
        assertEquals(30, real(run(file, "x=30"), "y"));
    }

    private static Case option(String name, String condition, String formula) {
        Case option = Flow.FACTORY.createCase();
        option.setName(name);
        option.setCondition(condition);
        option.setBody(new Flow("").in("x").out("y").formula("f", "x -> y", formula).wire("x>f.x", "f.y>y").workflow);
        return option;
    }

    @Test
    void runsAnotherWorkflowAsATaskAndRefusesRecursion() throws IOException {
        Flow inner = new Flow("inner").in("x::mm").out("y::mm").formula("f", "x::mm -> y::mm", "y = 2*x")
                .wire("x>f.x", "f.y>y");
        inner.save(project());
        Flow outer = new Flow("outer").in("x::m=1 m").out("y::m");
        SubWorkflow sub = outer.node(Flow.FACTORY.createSubWorkflow(), "sub", "x::mm -> y::mm");
        sub.setWorkflow(inner.workflow);
        Path file = outer.wire("x>sub.x", "sub.y>y").save(project());
        assertEquals(2, real(run(file), "y"), 1e-12);
        assertEquals(List.of("sub/f SUCCEEDED", "sub SUCCEEDED"), events);
        SubWorkflow self = inner.node(Flow.FACTORY.createSubWorkflow(), "self", "x::mm -> y::mm");
        self.setWorkflow(outer.workflow);
        inner.save(project());
        assertEquals("engine.plan.recursion", assertThrows(ProblemException.class, () -> run(file)).problem().code());
    }

    @Test
    void refusesACircle() throws IOException {
        Path file = new Flow("circle").out("y").formula("a", "x -> y", "y = x").formula("b", "x -> y", "y = x")
                .wire("a.y>b.x", "b.y>a.x", "a.y>y").save(project());
        ProblemException e = assertThrows(ProblemException.class, () -> run(file));
        assertEquals("engine.plan.cycle", e.problem().code());
        assertTrue(e.getMessage().contains("circle.simflow"), e.getMessage());
    }
}
