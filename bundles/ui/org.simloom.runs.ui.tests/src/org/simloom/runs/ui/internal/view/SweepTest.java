package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.bench.ui.Blocks;
import org.simloom.bench.ui.Heartbeat;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.runs.ui.internal.SampleProject;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.store.RunState;
import org.simloom.tool.Cancellation;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

/** Runs of very many tasks, and runs that nobody tells the view of. */
class SweepTest {
    private static final int ITEMS = 5000;

    private SampleProject sample;
    private RunsView view;

    @BeforeEach
    void open() throws Exception {
        sample = SampleProject.create("sweeps", true);
        view = (RunsView) Ui.page().showView(RunsView.ID);
    }

    @AfterEach
    void close() throws Exception {
        Ui.page().hideView(view);
        sample.delete();
    }

    @Test
    void thousandsOfTasksDoNotFreezeTheWindow() throws Exception {
        IFile file = sample.addSweep(ITEMS);
        Heartbeat heartbeat = Heartbeat.begin(Display.getCurrent());
        DebugUITools.launch(WorkflowConfiguration.of(file, Map.of()), "run");
        Ui.until("begun", () -> !view.tree().runs().isEmpty());
        Ui.until("tasks", () -> !view.tree().runs().get(0).children().isEmpty());
        view.tree().viewer().expandToLevel(view.tree().runs().get(0), 2);
        Ui.until("ended, with all tasks shown", () -> {
            RunNode run = view.tree().runs().get(0);
            return !run.isRunning() && run.isRead() && tasks(run) == ITEMS;
        });
        Blocks blocks = heartbeat.stop();
        Ui.screenshot("sweep");
        System.out.printf("sweep of %d: longest block of the window %.0f ms, over 100 ms: %d, over 50 ms: %d%n", ITEMS,
                blocks.longest(), blocks.over(100), blocks.over(50));
        for (StackTraceElement[] st : blocks.stacks()) { System.out.println("--"); for (int q = 0; q < 30 && q < st.length; q++) System.out.println("  .. " + st[q]); }
        assertEquals(RunState.SUCCEEDED, view.tree().runs().get(0).run().state());
    }

    private static long tasks(RunNode run) {
        return run.below().filter(node -> node instanceof TaskNode task && task.number() >= 0).count();
    }

    @Test
    void aRunOfAnotherProcessShowsUpByItself() throws Exception {
        RunRequest request = RunRequest.of(sample.addSweep(3).getLocation().toPath());
        Thread.ofVirtual().start(() -> SimloomServices.engine().run(request, RunListener.NONE, Cancellation.NEVER));
        Ui.until("shown", () -> view.tree().runs().size() == 1 && !view.tree().runs().get(0).isRunning());
    }
}
