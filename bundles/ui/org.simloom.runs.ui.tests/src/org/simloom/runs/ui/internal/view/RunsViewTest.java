package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.internal.SampleProject;
import org.simloom.runs.ui.internal.Window;
import org.simloom.runs.ui.internal.launch.RunAgain;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.store.RunState;
import org.simloom.store.TaskState;

/** Workflows as a user runs them, and what the window shows of it. */
class RunsViewTest {
    private SampleProject sample;
    private RunsView view;

    @BeforeEach
    void open() throws Exception {
        sample = SampleProject.create("shafts", true);
        view = (RunsView) Window.page().showView(RunsView.ID);
    }

    @AfterEach
    void close() throws Exception {
        sample.delete();
        Window.page().hideView(view);
    }

    private void launch(Map<String, String> inputs) throws Exception {
        ILaunchConfiguration configuration = WorkflowConfiguration.of(sample.workflow(), inputs);
        DebugUITools.launch(configuration, "run");
    }

    private List<RunNode> runs() {
        return view.tree().runs();
    }

    private RunNode ended(int count) {
        Window.until(count + " runs have ended", () -> runs().size() == count
                && runs().stream().noneMatch(RunNode::isRunning) && runs().get(0).tasks() != null);
        return runs().get(0);
    }

    private static Map<String, TaskState> states(RunNode run) {
        return run.tasks().stream().map(TaskNode::task).collect(Collectors.toMap(t -> t.path(), t -> t.state()));
    }

    private static String console(String name) {
        return Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
                .filter(console -> console.getName().contains(name)).map(console -> ((TextConsole) console).getDocument().get())
                .collect(Collectors.joining());
    }

    @Test
    void aRunShowsItsTasksAndWhatTheToolPrints() throws Exception {
        launch(Map.of());
        Window.until("running", () -> !runs().isEmpty() && runs().get(0).isRunning());
        Window.until("live output", () -> console("measure").contains("reading 1"));
        Window.screenshot("run-running");
        RunNode run = ended(1);
        assertEquals(RunState.SUCCEEDED, run.run().state());
        assertEquals(Map.of("measure", TaskState.SUCCEEDED, "section", TaskState.SUCCEEDED), states(run));
        Window.until("all output", () -> console("measure").contains("reading 4") && console("measure").contains("probe is warm"));
        Window.until("the run's own console", () -> console("shaft: ").contains("area = "));
        view.tree().viewer().setSelection(new StructuredSelection(run.tasks().get(0)));
        Window.screenshot("run-task");
    }

    @Test
    void runAgainTakesEverythingFromTheStore() throws Exception {
        launch(Map.of("diameter", "22 mm"));
        RunNode first = ended(1);
        RunAgain.run(first, view.getSite().getShell());
        RunNode second = ended(2);
        assertEquals(Map.of("measure", TaskState.CACHED, "section", TaskState.CACHED), states(second));
        assertEquals(first.run().inputs(), second.run().inputs());
        view.tree().viewer().setSelection(new StructuredSelection(second));
        Window.screenshot("run-cached");
    }

    @Test
    void terminatingCancelsALongRun() throws Exception {
        launch(Map.of("seconds", "600"));
        Window.until("live output", () -> console("measure").contains("reading 0"));
        Window.until("running in the view", () -> !runs().isEmpty() && runs().get(0).isRunning());
        ILaunch launch = DebugPlugin.getDefault().getLaunchManager().getLaunches()[0];
        assertTrue(launch.canTerminate());
        launch.terminate();
        RunNode run = ended(1);
        assertEquals(RunState.CANCELLED, run.run().state());
        Window.until("terminated", launch::isTerminated);
        Window.screenshot("run-cancelled");
    }

    @Test
    void closedLaunchesTakeTheirConsolesWithThem() throws Exception {
        launch(Map.of("seconds", "0"));
        ended(1);
        Window.until("console", () -> !console("measure").isEmpty());
        DebugPlugin.getDefault().getLaunchManager().removeLaunches(
                DebugPlugin.getDefault().getLaunchManager().getLaunches());
        Window.until("no consoles", () -> Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
                .map(IConsole::getName).noneMatch(name -> name.contains("measure")));
    }
}
