package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.engine.Comparison.Kind;
import org.simloom.engine.Comparison.Line;
import org.simloom.store.Store;

/** Two runs side by side. */
class ComparisonTest extends EngineFixture {
    private Comparison compare(RunResult first, RunResult second) {
        try (Store store = Project.open(project()).openStore()) {
            History history = new History(store);
            return Comparison.of(history.show(first.runId()), history.show(second.runId()));
        }
    }

    private static List<Line> of(Comparison comparison, Kind kind) {
        return comparison.lines().stream().filter(line -> line.kind() == kind).toList();
    }

    private Path save(String script) throws IOException {
        return new Flow("pipe").in("a::mm=20 mm", "b=1").out("y").shell("solve", "a::mm b -> y", script)
                .wire("a>solve.a", "b>solve.b", "solve.y>y").save(project());
    }

    @Test
    void tellsWhichInputsAndOutputsDiffer() throws IOException {
        Path file = save("echo y=[=a]");
        Comparison comparison = compare(run(file), run(file, "a=3 cm"));
        assertEquals(List.of(new Line(Kind.INPUT, "a", "20 mm", "30 mm", true), new Line(Kind.INPUT, "b", "1", "1", false)),
                of(comparison, Kind.INPUT));
        assertEquals(List.of(new Line(Kind.OUTPUT, "y", "20", "30", true)), of(comparison, Kind.OUTPUT));
        assertEquals(List.of(new Line(Kind.STATE, "solve", "SUCCEEDED", "SUCCEEDED", false)), of(comparison, Kind.STATE));
    }

    @Test
    void aRunAgainDiffersInBeingCachedOnly() throws IOException {
        Path file = save("echo y=1");
        Comparison comparison = compare(run(file), run(file));
        assertEquals(List.of(new Line(Kind.STATE, "solve", "SUCCEEDED", "CACHED", true)),
                comparison.lines().stream().filter(Line::differs).toList());
    }

    @Test
    void anotherScriptIsADifferentDependency() throws IOException {
        RunResult first = run(save("echo y=1"));
        RunResult second = run(save("echo y=1 # the same"));
        List<Line> differing = compare(first, second).lines().stream().filter(Line::differs).toList();
        assertEquals(List.of(Kind.DEPENDENCY), differing.stream().map(Line::kind).distinct().toList());
    }

    @Test
    void aTaskOfOneRunOnlyHasNothingOnTheOtherSide() throws IOException {
        RunResult first = run(save("echo y=1"));
        Path other = new Flow("other").out("z").formula("sum", "-> z", "z = 2").wire("sum.z>z").save(project());
        Line line = of(compare(first, run(other)), Kind.STATE).get(0);
        assertEquals("solve", line.name());
        assertNull(line.second());
    }
}
