package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.RunsViewLink;
import org.simloom.runs.ui.internal.SampleProject;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.store.RunState;
import org.simloom.store.TaskState;
import org.simloom.ui.testing.Ui;

/** Workflows as a user runs them, and what the window shows of it. */
class RunsViewTest {
    private SampleProject sample;
    private RunsView view;

    @BeforeEach
    void open() throws Exception {
        sample = SampleProject.create("shafts", true);
        view = (RunsView) Ui.page().showView(RunsView.ID);
    }

    @AfterEach
    void close() throws Exception {
        sample.delete();
        Ui.page().hideView(view);
    }

    private void launch(Map<String, String> inputs) throws Exception {
        ILaunchConfiguration configuration = WorkflowConfiguration.of(sample.workflow(), inputs);
        DebugUITools.launch(configuration, "run");
    }

    private List<RunNode> runs() {
        return view.tree().runs();
    }

    private RunNode ended(int count) {
        Ui.until(count + " runs have ended", () -> runs().size() == count
                && runs().stream().noneMatch(RunNode::isRunning) && runs().get(0).isRead());
        return runs().get(0);
    }

    private static Map<String, TaskState> states(RunNode run) {
        return run.children().stream().map(node -> ((TaskNode) node).task()).collect(Collectors.toMap(t -> t.path(), t -> t.state()));
    }

    private static String console(String name) {
        return Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
                .filter(console -> console.getName().contains(name)).map(console -> ((TextConsole) console).getDocument().get())
                .collect(Collectors.joining());
    }

    @Test
    void aRunShowsItsTasksAndWhatTheToolPrints() throws Exception {
        // long enough to be seen by a machine that does much else
        launch(Map.of("seconds", "4 s"));
        Ui.until("running", () -> !runs().isEmpty() && runs().get(0).isRunning());
        Ui.until("live output", () -> console("measure").contains("reading 1"));
        Ui.screenshot("run-running");
        RunNode run = ended(1);
        assertEquals(RunState.SUCCEEDED, run.run().state());
        assertEquals(Map.of("measure", TaskState.SUCCEEDED, "section", TaskState.SUCCEEDED), states(run));
        Ui.until("all output", () -> console("measure").contains("reading 4") && console("measure").contains("probe is warm"));
        Ui.until("the run's own console", () -> console("shaft: ").contains("area = "));
        view.tree().viewer().setSelection(new StructuredSelection(run.children().get(0)));
        Ui.screenshot("run-task");
    }

    @Test
    void theRunThatIsStartedIsChosenAndTellsItsResults() throws Exception {
        launch(Map.of());
        RunNode first = ended(1);
        Ui.until("chosen", () -> view.selected().equals(List.of(first)));
        launch(Map.of("diameter", "22 mm"));
        RunNode second = ended(2);
        Ui.until("the newer one is chosen", () -> view.selected().stream().map(Node::reference).toList().equals(List.of(second.reference())));
    }

    @Test
    void theFirstRunIsChosenInAViewThatIsMadeForItAndItsLinesGoOn() throws Exception {
        Ui.page().hideView(view);
        assertNull(Ui.page().findView(RunsView.ID));
        launch(Map.of("seconds", "3 s"));
        Ui.until("a view", () -> Ui.page().findView(RunsView.ID) != null);
        view = (RunsView) Ui.page().findView(RunsView.ID);
        Ui.until("chosen while it runs", () -> !view.selected().isEmpty() && ((RunNode) view.selected().get(0)).isRunning());
        ended(1);
        Tree tree = view.tree().viewer().getTree();
        Ui.until("its lines say so", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 2
                && Stream.of(tree.getItem(0), tree.getItem(0).getItem(0), tree.getItem(0).getItem(1))
                        .allMatch(line -> line.getText(1).equals("done")));
        Ui.screenshot("run-first");
    }

    @Test
    void runAgainTakesEverythingFromTheStore() throws Exception {
        launch(Map.of("diameter", "22 mm"));
        RunNode first = ended(1);
        view.tree().viewer().setSelection(new StructuredSelection(first));
        Ui.page().activate(view);
        Ui.command("org.simloom.runs.command.again");
        RunNode second = ended(2);
        assertEquals(Map.of("measure", TaskState.CACHED, "section", TaskState.CACHED), states(second));
        assertEquals(first.run().inputs(), second.run().inputs());
        view.tree().viewer().setSelection(new StructuredSelection(second));
        Ui.screenshot("run-cached");
    }

    @Test
    void terminatingCancelsALongRun() throws Exception {
        launch(Map.of("seconds", "600"));
        Ui.until("live output", () -> console("measure").contains("reading 0"));
        Ui.until("running in the view", () -> !runs().isEmpty() && runs().get(0).isRunning());
        Ui.page().activate(view);
        assertTrue(Ui.isEnabled("org.simloom.runs.command.cancel"));
        ILaunch launch = Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getLaunches())
                .filter(ILaunch::hasChildren).findFirst().orElseThrow();
        assertTrue(launch.canTerminate());
        launch.terminate();
        RunNode run = ended(1);
        assertEquals(RunState.CANCELLED, run.run().state());
        Ui.until("terminated", launch::isTerminated);
        assertFalse(Ui.isEnabled("org.simloom.runs.command.cancel"));
        Ui.screenshot("run-cancelled");
    }

    @Test
    void cancellingByItsCommandStopsTheTool() throws Exception {
        launch(Map.of("seconds", "600"));
        Ui.until("running in the view", () -> !runs().isEmpty() && runs().get(0).isRunning()
                && !view.tree().selected().isEmpty());
        Ui.page().activate(view);
        Ui.command("org.simloom.runs.command.cancel");
        assertEquals(RunState.CANCELLED, ended(1).run().state());
    }

    @Test
    void theDeleteKeyAsksBeforeItStopsTheTool() throws Exception {
        launch(Map.of("seconds", "600"));
        Ui.until("running in the view", () -> !runs().isEmpty() && runs().get(0).isRunning()
                && !view.tree().selected().isEmpty());
        Ui.page().activate(view);
        var asked = Ui.visit(MessageDialog.class, dialog -> true, (dialog, shell) -> {
            Ui.screenshot("delete-asks");
            Ui.click(Ui.find(shell, Button.class, button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())));
        });
        Ui.command(IWorkbenchCommandConstants.EDIT_DELETE);
        assertTrue(asked.getAsBoolean(), "asked");
        assertEquals(RunState.CANCELLED, ended(1).run().state());
    }

    @Test
    void aTaskIsRevealedFromElsewhere() throws Exception {
        launch(Map.of("seconds", "0"));
        RunNode run = ended(1);
        Ui.page().activate(Ui.page().showView("org.eclipse.ui.views.ProblemView"));
        RunsViewLink.reveal(run.reference().at("section"));
        Ui.until("selected", () -> view.tree().selected().stream().map(Node::reference).toList()
                .equals(List.of(run.reference().at("section"))));
    }

    @Test
    void closedLaunchesTakeTheirConsolesWithThem() throws Exception {
        launch(Map.of("seconds", "0"));
        ended(1);
        Ui.until("console", () -> !console("measure").isEmpty());
        DebugPlugin.getDefault().getLaunchManager().removeLaunches(
                DebugPlugin.getDefault().getLaunchManager().getLaunches());
        Ui.until("no consoles", () -> Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
                .map(IConsole::getName).noneMatch(name -> name.contains("measure")));
    }

    @Test
    void ofManyShortTasksAFewConsolesStayEachWithItsProcess() throws Exception {
        DebugUITools.launch(WorkflowConfiguration.of(sample.addTrials(60), Map.of()), "run");
        assertEquals(RunState.SUCCEEDED, ended(1).run().state());
        ILaunch launch = Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getLaunches())
                .filter(ILaunch::hasChildren).findFirst().orElseThrow();
        Ui.until("terminated", launch::isTerminated);
        Ui.until("consoles made", () -> Arrays.stream(launch.getProcesses())
                .allMatch(process -> DebugUITools.getConsole(process) != null));
        Ui.until("none left behind", () -> Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
                .map(console -> ((TextConsole) console).getAttribute(IDebugUIConstants.ATTR_CONSOLE_PROCESS))
                .allMatch(process -> process == null || Arrays.asList(launch.getProcesses()).contains(process)));
        assertTrue(launch.getProcesses().length < 60, launch.getProcesses().length + " of 60 are kept");
    }
}
