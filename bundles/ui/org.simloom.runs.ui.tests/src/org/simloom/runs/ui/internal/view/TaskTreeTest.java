package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.RunReference;
import org.simloom.store.Owner;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;

/** What the tree of a run is, and what has changed in it, without any window. */
class TaskTreeTest {
    private static final RunReference RUN = RunReference.of(Path.of("/projects/plates"), 7);

    private static TaskRecord task(String path, TaskState state) {
        return new TaskRecord(path, null, state, 1_000, state == TaskState.RUNNING ? 0 : 2_000, "", null);
    }

    private static RunNode run(RunState state, List<TaskRecord> tasks) {
        return new RunNode(RUN, new RunRecord(7, "plate.simflow", "{}", state, 1_000, 0, Owner.current(), null, null), tasks);
    }

    private static List<TaskRecord> loop(int items, TaskState last) {
        List<TaskRecord> tasks = new ArrayList<>(List.of(task("sweep", TaskState.RUNNING)));
        for (int i = items; i >= 1; i--) {
            tasks.add(task("sweep[" + i + "]", i == items ? last : TaskState.SUCCEEDED));
        }
        return tasks;
    }

    private static List<String> names(Node node) {
        return node.children().stream().map(RunsLabels::name).toList();
    }

    @Test
    void tasksAreInWhatTheyArePartOf() {
        RunNode run = run(RunState.RUNNING, List.of(task("mesh", TaskState.CACHED), task("sweep[2]/solve", TaskState.RUNNING),
                task("sweep[1]/solve", TaskState.SUCCEEDED)));
        assertEquals(List.of("mesh", "sweep"), names(run));
        assertEquals(List.of("[1]", "[2]"), names(run.children().get(1)));
        assertEquals("solve", RunsLabels.name(run.task("sweep[2]/solve")));
        assertEquals(RUN.at("sweep[2]/solve"), run.task("sweep[2]/solve").reference());
    }

    @Test
    void aRoundOfALoopStandsAsItsTasksDo() {
        RunNode run = run(RunState.RUNNING, List.of(task("sweep[1]/mesh", TaskState.SUCCEEDED),
                task("sweep[1]/solve", TaskState.RUNNING), task("sweep[2]/mesh", TaskState.FAILED),
                task("sweep[2]/solve", TaskState.SKIPPED)));
        assertEquals(TaskState.RUNNING, run.task("sweep[1]").task().state());
        assertEquals(0, run.task("sweep[1]").task().ended());
        assertEquals(TaskState.FAILED, run.task("sweep[2]").task().state());
        assertEquals(2_000, run.task("sweep[2]").task().ended());
        assertEquals(TaskState.FAILED, run.task("sweep").task().state());
    }

    @Test
    void veryManyAreShownInRangesOfRanges() {
        RunNode run = run(RunState.RUNNING, loop(12_345, TaskState.FAILED));
        Node sweep = run.children().get(0);
        assertEquals(List.of("[1] … [10000]", "[10001] … [12345]"), names(sweep));
        Node second = sweep.children().get(1);
        assertEquals(24, second.children().size());
        assertEquals("[12301] … [12345]", RunsLabels.name(second.children().get(23)));
        assertEquals(TaskState.FAILED, RunsLabels.stateOf(second));
        assertEquals(Map.of(TaskState.SUCCEEDED, 2344, TaskState.FAILED, 1), ((RangeNode) second).counts());
        assertTrue(run.below().allMatch(node -> node.children().size() <= TaskTree.MOST));
        TaskNode last = run.task("sweep[12345]");
        assertSame(second.children().get(23), last.parent());
        assertSame(second, last.parent().parent());
        assertSame(sweep, second.parent());
    }

    @Test
    void nothingHasChangedWhereNothingHasHappened() {
        RunNode before = run(RunState.SUCCEEDED, loop(300, TaskState.SUCCEEDED).subList(1, 301));
        RunNode after = run(RunState.SUCCEEDED, loop(300, TaskState.SUCCEEDED).subList(1, 301));
        assertTrue(Changes.between(List.of(before), List.of(after)).isEmpty());
    }

    @Test
    void aStateThatChangesIsOneLineAndThoseAboveIt() {
        RunNode before = run(RunState.SUCCEEDED, loop(300, TaskState.WAITING).subList(1, 301));
        RunNode after = run(RunState.SUCCEEDED, loop(300, TaskState.FAILED).subList(1, 301));
        Changes changes = Changes.between(List.of(before), List.of(after));
        assertEquals(List.of(), changes.parents());
        assertFalse(changes.runs());
        assertEquals(List.of("sweep", "[201] … [300]", "[300]"), changes.relabelled().stream().map(RunsLabels::name).toList());
    }

    @Test
    void whereSomethingIsNewIsTold() {
        RunNode before = run(RunState.RUNNING, loop(250, TaskState.RUNNING));
        RunNode after = run(RunState.RUNNING, loop(302, TaskState.RUNNING));
        Changes changes = Changes.between(List.of(before), List.of(after));
        assertEquals(List.of("sweep", "[201] … [300]"), changes.parents().stream().map(RunsLabels::name).toList());
        assertEquals(List.of("[1] … [100]", "[101] … [200]", "[201] … [300]", "[301] … [302]"), names(changes.parents().get(0)));
        assertTrue(Changes.between(List.of(), List.of(after)).runs());
        assertSame(after.task("sweep[7]"), after.current(before.task("sweep[7]")));
    }
}
