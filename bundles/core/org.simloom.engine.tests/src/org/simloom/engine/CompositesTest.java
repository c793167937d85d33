package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.DirectoryValue;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskState;
import org.simloom.tool.Cancellation;

/** Loops in loops, branches, sub-workflows and those who listen to them. */
class CompositesTest extends EngineFixture {
    private static Flow times(String factor) {
        return new Flow("").in("x", "k=1").out("y").formula("f", "x k -> y", "y = " + factor + "*k*x")
                .wire("x>f.x", "k>f.k", "f.y>y");
    }

    @Test
    void aBranchOfWhichNoCaseHoldsFails() throws IOException {
        Flow flow = new Flow("branch").in("x").out("y");
        Branch branch = flow.node(Flow.FACTORY.createBranch(), "choose", "x -> y");
        Case only = Flow.FACTORY.createCase();
        only.setName("small");
        only.setCondition("x < 10");
        only.setBody(times("2").workflow);
        branch.getCases().add(only);
        Path file = flow.wire("x>choose.x", "choose.y>y").save(project());
        assertEquals(6, real(run(file, "x=3"), "y"));
        RunResult result = run(file, "x=10");
        assertEquals(RunState.FAILED, result.state());
        assertEquals("engine.branch.none", result.problems().get(0).code());
        assertEquals("choose", result.problems().get(0).location().element());
    }

    @Test
    void loopsAndSubWorkflowsStandInsideOneAnother() throws IOException {
        Flow sub = new Flow("sub").in("x", "k").out("y").formula("f", "x k -> y", "y = k*x").wire("x>f.x", "k>f.k", "f.y>y");
        sub.save(project());
        Flow middle = new Flow("").in("x", "k").out("y");
        SubWorkflow call = middle.node(Flow.FACTORY.createSubWorkflow(), "call", "x k -> y");
        call.setWorkflow(sub.workflow);
        middle.wire("x>call.x", "k>call.k", "call.y>y");
        Flow inner = new Flow("").in("k", "xs:vector").out("total")
                .each("row", "x:vector k -> y:vector", middle).formula("sum", "ys:vector -> s", "s = sum(ys)")
                .wire("xs>row.x", "k>row.k", "row.y>sum.ys", "sum.s>total");
        Path file = new Flow("outer").in("ks:vector=1 2 3", "xs:vector=1 10").out("totals:vector")
                .each("all", "k:vector xs:vector -> total:vector", inner).wire("ks>all.k", "xs>all.xs", "all.total>totals")
                .save(project());
        RunResult result = run(file);
        assertArrayEquals(new double[] {11, 22, 33}, vector(result, "totals"), result.toString());
        assertTrue(events.contains("all[3]/row[2]/call/f SUCCEEDED"), events.toString());
        assertEquals(9, result.counts().executed(), "six products and three sums");
        assertEquals(9, run(file).counts().cached());
    }

    @Test
    void inputsOfALoopThatAreGoneOverInStepMustBeOfOneLength() throws IOException {
        Flow flow = new Flow("each").in("a:vector=1 2", "b:vector=1 2 3").out("ys:vector");
        flow.each("all", "x:vector k:vector -> y:vector", times("1")).wire("a>all.x", "b>all.k", "all.y>ys");
        var each = (org.simloom.model.workflow.ForEach) flow.workflow.getNodes().get(0);
        each.getItems().add(each.getInputs().get(1));
        Path file = flow.save(project());
        assertEquals("engine.each.length", run(file).problems().get(0).code());
        assertArrayEquals(new double[] {1, 4}, vector(run(file, "b=1 2"), "ys"));
    }

    @Test
    void anEmptyLoopGivesAnEmptyVector() throws IOException {
        Flow flow = new Flow("each").in("n:integer=0").out("ys:vector")
                .shell("make", "-> t:file", "printf 'x\\n' > t.txt")
                .each("all", "x:table -> y:vector", new Flow("").in("x").out("y").formula("f", "x -> y", "y=x").wire("x>f.x", "f.y>y"));
        flow.in("xs:table").wire("xs>all.x", "all.y>ys");
        Path file = flow.save(project());
        Path table = java.nio.file.Files.writeString(folder.resolve("empty.csv"), "x\n");
        RunResult result = run(file, "xs=" + table);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertArrayEquals(new double[0], vector(result, "ys"));
    }

    @Test
    void filesOfItemsAreGatheredInAFolderByTheirNumbers() throws IOException {
        Flow body = new Flow("").in("x").out("made:file").shell("t", "x -> made:file", "echo [=x] > made.txt")
                .wire("x>t.x", "t.made>made");
        Path file = new Flow("each").in("xs:vector=5 6").out("all:directory").each("each", "x:vector -> made:directory", body)
                .wire("xs>each.x", "each.made>all").save(project());
        RunResult result = run(file);
        try (Store store = Project.open(file).openStore()) {
            Path copy = folder.resolve("copy");
            store.content().copy((DirectoryValue) result.outputs().get("all"), copy);
            assertEquals("5\n", java.nio.file.Files.readString(copy.resolve("0001-made.txt")));
            assertEquals("6\n", java.nio.file.Files.readString(copy.resolve("0002-made.txt")));
        }
    }

    @Test
    void aWorkflowThatRunsItselfIsRefused() throws IOException {
        Flow flow = new Flow("self").in("x=1").out("y");
        SubWorkflow sub = flow.node(Flow.FACTORY.createSubWorkflow(), "again", "x -> y");
        sub.setWorkflow(flow.workflow);
        Path file = flow.wire("x>again.x", "again.y>y").save(project());
        ProblemException e = assertThrows(ProblemException.class, () -> run(file));
        assertEquals("engine.plan.recursion", e.problem().code());
        assertEquals("engine.plan.recursion", assertThrows(ProblemException.class,
                () -> engine().explain(request(file))).problem().code());
    }

    @Test
    void aWorkflowOfWhichSomethingIsUnknownIsRefusedBeforeAnythingRuns() throws IOException {
        Path inner = new Flow("inner").in("x=1").out("y").formula("a", "x -> y", "y = x+1").formula("b", "x -> y", "y = x+1")
                .wire("x>a.x", "a.y>b.x", "b.y>y").save(project());
        Files.writeString(inner, Files.readString(inner).replaceFirst("workflow:ExpressionTask(?=[^>]*name=\"b\")", "workflow:FancyTask"));
        ProblemException e = assertThrows(ProblemException.class, () -> run(inner));
        assertEquals("engine.plan.unknown", e.problem().code());
        assertEquals("b", e.problem().location().element());
        assertTrue(e.getMessage().contains("FancyTask"), e.getMessage());
        Flow flow = new Flow("outer").in("x=1").out("y");
        SubWorkflow sub = flow.node(Flow.FACTORY.createSubWorkflow(), "sub", "x -> y");
        sub.setWorkflow(ModelFiles.load(ModelFiles.newResourceSet(), inner, Workflow.class));
        Path outer = flow.wire("x>sub.x", "sub.y>y").save(project());
        assertEquals("engine.plan.unknown", assertThrows(ProblemException.class, () -> run(outer)).problem().code());
        assertEquals("engine.plan.unknown", assertThrows(ProblemException.class,
                () -> engine().explain(request(outer))).problem().code());
        Files.writeString(outer, Files.readString(outer).replaceFirst("name=\"x\"", "name=\"x\" gain=\"3\""));
        assertTrue(assertThrows(ProblemException.class, () -> run(outer)).getMessage().contains("gain"));
    }

    @Test
    void whatListenersThrowChangesNothing() throws IOException {
        Path file = new Flow("f").in("x=1").out("y").formula("a", "x -> y", "y = x+1").formula("b", "x -> y", "y = x+1")
                .wire("x>a.x", "a.y>b.x", "b.y>y").save(project());
        List<String> heard = new ArrayList<>();
        RunListener bad = new RunListener() {
            @Override
            public void started(long run, boolean resumed) {
                heard.add("started");
                throw new IllegalStateException("bad listener");
            }

            @Override
            public void task(TaskEvent event) {
                if (event.state() == TaskState.SUCCEEDED) {
                    heard.add(event.path());
                }
                throw new AssertionError("worse listener");
            }

            @Override
            public void ended(RunResult result) {
                heard.add("ended");
            }
        };
        RunResult result = engine(new Resources(1, 1, Map.of())).run(request(file), bad, Cancellation.NEVER);
        assertEquals(RunState.SUCCEEDED, result.state());
        assertEquals(List.of("started", "a", "b", "ended"), heard);
    }
}
