package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.RunReference;
import org.simloom.store.Owner;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;
import org.simloom.ui.testing.Ui;

/** The lines of very many tasks, all of them opened. */
class RunsTreeTest {
    private static final RunReference RUN = RunReference.of(Path.of("/projects/plates"), 7);
    private static final int TASKS = 600;

    private Shell shell;
    private RunsTree tree;
    private RunNode shown;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        tree = new RunsTree(shell, new RunsPoll(shell.getDisplay(), news -> { }));
        shell.open();
        show(run(TASKS, TaskState.WAITING), List.of());
        tree.viewer().expandAll();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static RunNode run(int tasks, TaskState state) {
        List<TaskRecord> all = new ArrayList<>();
        for (int i = 1; i <= tasks; i++) {
            all.add(new TaskRecord("sweep[" + i + "]", null, state, 1_000, 2_000, "", null));
        }
        return new RunNode(RUN, new RunRecord(7, "plate.simflow", "{}", RunState.FAILED, 1_000, 2_000, Owner.current(), null, null), all);
    }

    private void show(RunNode now, List<RunNode> before) {
        tree.show(List.of(now), Changes.between(before, List.of(now)));
        shown = now;
    }

    /** The states that the lines of single tasks tell of. */
    private List<String> told() {
        return Arrays.stream(tree.viewer().getTree().getItems()).flatMap(RunsTreeTest::below)
                .filter(item -> item.getData() instanceof TaskNode task && task.children().isEmpty())
                .map(item -> item.getText(1)).toList();
    }

    private static Stream<TreeItem> below(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(RunsTreeTest::below));
    }

    private static String text(TaskState state) {
        return RunsLabels.state(run(1, state).task("sweep[1]"));
    }

    private void until(int tasks, TaskState state) {
        String expected = text(state);
        Ui.until(tasks + " " + expected, () -> Collections.nCopies(tasks, expected).equals(told()));
    }

    @Test
    void allLinesTellInTheEndWhatWasReadLast() {
        until(TASKS, TaskState.WAITING);
        show(run(TASKS, TaskState.SUCCEEDED), List.of(shown));
        show(run(TASKS, TaskState.FAILED), List.of(shown));
        until(TASKS, TaskState.FAILED);
    }

    @Test
    void tasksThatAreGoneMeanwhileAreNotDrawn() {
        show(run(TASKS, TaskState.SUCCEEDED), List.of(shown));
        show(run(TASKS / 2, TaskState.SUCCEEDED), List.of(shown));
        until(TASKS / 2, TaskState.SUCCEEDED);
    }

    @Test
    void thousandsOfNewLinesComeInTheirOrderAndLeaveSelectedAndOpenedWhatWas() {
        until(TASKS, TaskState.WAITING);
        tree.viewer().setSelection(new StructuredSelection(shown.task("sweep[150]")));
        show(run(2 * TASKS + 50, TaskState.WAITING), List.of(shown));
        show(run(4 * TASKS, TaskState.WAITING), List.of(shown));
        TreeItem loop = tree.viewer().getTree().getItem(0).getItem(0);
        Ui.until("all ranges are there", () -> names(loop).equals(ranges(4 * TASKS)));
        assertEquals(List.of(shown.task("sweep[150]")), tree.selected());
        assertTrue(loop.getItem(1).getExpanded());
        assertFalse(loop.getItem(20).getExpanded());
        assertEquals(TASKS, told().size());
    }

    @Test
    void tasksThatBecomeTooManyForOneListAreInRangesAndStaySelected() {
        show(run(90, TaskState.WAITING), List.of(shown));
        until(90, TaskState.WAITING);
        tree.viewer().setSelection(new StructuredSelection(shown.task("sweep[50]")));
        show(run(250, TaskState.WAITING), List.of(shown));
        TreeItem loop = tree.viewer().getTree().getItem(0).getItem(0);
        Ui.until("all ranges are there", () -> names(loop).equals(ranges(250)));
        assertEquals(List.of(shown.task("sweep[50]")), tree.selected());
        show(run(90, TaskState.WAITING), List.of(shown));
        until(90, TaskState.WAITING);
    }

    @Test
    void whatIsToBeShownIsSelectedOnceItsLineIsThere() {
        show(run(TASKS + 90, TaskState.WAITING), List.of(shown));
        tree.reveal(RUN.at("sweep[680]"));
        show(run(TASKS + 99, TaskState.WAITING), List.of(shown));
        Ui.until("selected", () -> tree.selected().equals(List.of(shown.task("sweep[680]"))));
    }

    private static List<String> names(TreeItem item) {
        return Arrays.stream(item.getItems()).map(TreeItem::getText).toList();
    }

    private static List<String> ranges(int tasks) {
        return IntStream.range(0, (tasks + 99) / 100)
                .mapToObj(i -> "[" + (100 * i + 1) + "] … [" + Math.min(tasks, 100 * i + 100) + "]").toList();
    }

    @Test
    void aWindowThatIsClosedMeanwhileDrawsNothingMore() {
        show(run(TASKS, TaskState.SUCCEEDED), List.of(shown));
        shell.dispose();
        Ui.settle();
    }
}
