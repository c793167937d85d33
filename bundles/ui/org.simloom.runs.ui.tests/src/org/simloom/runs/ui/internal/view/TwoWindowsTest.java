package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IConsoleView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.internal.SampleProject;
import org.simloom.runs.ui.internal.console.RunProcess;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.runs.ui.internal.requirement.RequirementsView;
import org.simloom.store.RunState;
import org.simloom.ui.testing.Ui;

/** Runs, requirements and consoles in two windows of the workbench: the same runs, each window's own selection. */
class TwoWindowsTest {
    private static final String PRODUCT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <product:Product xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:product="http://www.simloom.org/product/1.0" id="g" name="gearbox">
              <requirements id="r1" name="weight" quantity="mass" limit="2.0" unit="kg"/>
              <requirements id="r2" name="price" quantity="price" limit="2.0" unit="1"/>
            </product:Product>
            """;

    private static final String CANCEL = "org.simloom.runs.command.cancel";

    private SampleProject sample;
    private IWorkbenchWindow first;
    private IWorkbenchWindow second;
    private RunsView here;
    private RunsView there;

    @BeforeEach
    void open() throws Exception {
        // as the product has it: what a task prints takes no console from what was chosen
        for (String when : List.of("DEBUG.consoleOpenOnOut", "DEBUG.consoleOpenOnErr")) {
            DefaultScope.INSTANCE.getNode("org.eclipse.debug.ui").putBoolean(when, false);
        }
        sample = SampleProject.create("twins", true);
        first = Ui.window();
        Ui.activate();
        Ui.command("org.eclipse.ui.window.newWindow");
        second = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).filter(window -> window != first).findFirst()
                .orElseThrow();
        here = views(first);
        there = views(second);
        activate(first);
    }

    private static RunsView views(IWorkbenchWindow window) throws Exception {
        window.getActivePage().showView(IConsoleConstants.ID_CONSOLE_VIEW);
        return (RunsView) window.getActivePage().showView(RunsView.ID);
    }

    @AfterEach
    void close() throws Exception {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window != first) {
                window.close();
            }
        }
        Ui.activate();
        first.getActivePage().hideView(here);
        terminate();
        sample.delete();
    }

    private static void activate(IWorkbenchWindow window) {
        window.getShell().forceActive();
        Ui.until("the window is active", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() == window);
    }

    private void launch(String seconds) throws Exception {
        DebugUITools.launch(WorkflowConfiguration.of(sample.workflow(), Map.of("seconds", seconds)), "run");
    }

    private static void ended(RunsView view, int count) {
        Ui.until(count + " runs have ended", () -> view.tree().runs().size() == count
                && view.tree().runs().stream().noneMatch(RunNode::isRunning));
    }

    private static void select(RunsView view, int row) {
        RunNode run = view.tree().runs().get(row);
        view.reveal(run.reference().at("measure"));
        Ui.until("selected", () -> selected(view).equals(run.run().id() + " measure"));
    }

    private static String selected(RunsView view) {
        return view.tree().selected().stream().map(node -> node.run().id() + " " + node.reference().task()).findFirst().orElse("");
    }

    /** Of which run and task the console is that a window shows; names change when a tool ends. */
    private static String console(IWorkbenchWindow window) {
        return window.getActivePage().findView(IConsoleConstants.ID_CONSOLE_VIEW) instanceof IConsoleView view
                && view.getConsole() instanceof IConsole console
                ? console.getProcess().getAttribute(RunProcess.RUN) + " " + console.getProcess().getAttribute(RunProcess.TASK) : "";
    }

    private static String console(RunsView view, int row) {
        return view.tree().runs().get(row).reference() + " measure";
    }

    @Test
    void aRunOfOneWindowIsLiveInBothAndLeavesTheSelectionOfTheOther() throws Exception {
        launch("0");
        ended(here, 1);
        ended(there, 1);
        Ui.until("selected where it was started", () -> selected(here).equals("1 null"));
        select(there, 0);
        String before = console(there, 0);
        Ui.until("its console", () -> console(second).equals(before));
        assertEquals("1 measure", selected(there));
        activate(first);
        launch("600");
        for (RunsView view : List.of(here, there)) {
            Ui.until("live", () -> view.tree().runs().size() == 2 && view.tree().runs().get(0).isRunning());
        }
        Ui.until("selected where it was started", () -> selected(here).equals("2 null"));
        assertEquals("1 measure", selected(there));
        select(here, 0);
        String one = console(here, 0);
        Ui.until("its console", () -> console(first).equals(one));
        activate(second);
        launch("500");
        Ui.until("selected where it was started", () -> selected(there).equals("3 null"));
        assertEquals("2 measure", selected(here));
        String other = console(there, 0);
        // the platform shows a new console in all windows; who comes back to a task has that of the task
        Ui.until("there is one", () -> console(first).equals(other));
        select(here, 1);
        select(there, 0);
        Ui.until("each its own", () -> {
            again(here, first, one);
            again(there, second, other);
            return console(first).equals(one) && console(second).equals(other);
        });
        Ui.screenshot("two-windows-runs");
        terminate();
        ended(here, 3);
        ended(there, 3);
        assertEquals(RunState.CANCELLED, there.tree().runs().get(0).run().state());
        assertEquals(List.of("2 measure", "3 measure"), List.of(selected(here), selected(there)));
    }

    /** Comes back to what is selected, where the platform has just brought up another console that was written to. */
    private static void again(RunsView view, IWorkbenchWindow window, String console) {
        if (!console(window).equals(console)) {
            var selection = view.tree().viewer().getSelection();
            view.tree().viewer().setSelection(StructuredSelection.EMPTY);
            view.tree().viewer().setSelection(selection);
        }
    }

    private static void terminate() throws Exception {
        for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
            launch.terminate();
        }
    }

    @Test
    void whatIsStartedInTheSecondWindowGoesOnInTheFirstWhenItIsClosed() throws Exception {
        activate(second);
        launch("600");
        Ui.until("live", () -> !here.tree().runs().isEmpty() && here.tree().runs().get(0).isRunning());
        Ui.until("selected where it was started", () -> selected(there).equals("1 null"));
        assertTrue(second.close());
        assertTrue(there.tree().viewer().getControl().isDisposed());
        first.getActivePage().activate(here);
        here.tree().viewer().setSelection(new StructuredSelection(here.tree().runs().get(0)));
        Ui.until("it can be cancelled here", () -> Ui.isEnabled(CANCEL));
        Ui.command(CANCEL);
        ended(here, 1);
        launch("0");
        ended(here, 2);
    }

    @Test
    void requirementsAreTheSameAndTheirSelectionIsEachWindowsOwn() throws Exception {
        sample.project().getFile("gearbox.simproduct").create(
                new ByteArrayInputStream(PRODUCT.getBytes(StandardCharsets.UTF_8)), true, null);
        TableViewer one = requirements(first);
        TableViewer other = requirements(second);
        assertNotSame(one, other);
        for (TableViewer viewer : List.of(one, other)) {
            Ui.until("read", () -> viewer.getTable().getItemCount() == 2);
        }
        one.setSelection(new StructuredSelection(one.getElementAt(0)));
        other.setSelection(new StructuredSelection(other.getElementAt(1)));
        assertEquals(List.of("weight", "price"), List.of(name(one), name(other)));
        assertTrue(second.close());
        sample.project().getFile("more.simproduct").create(new ByteArrayInputStream(
                PRODUCT.replace("id=\"g\"", "id=\"m\"").getBytes(StandardCharsets.UTF_8)), true, null);
        Ui.until("the first is told on", () -> one.getTable().getItemCount() == 4);
        first.getActivePage().hideView(first.getActivePage().findView(RequirementsView.ID));
    }

    private static TableViewer requirements(IWorkbenchWindow window) throws Exception {
        return (TableViewer) window.getActivePage().showView(RequirementsView.ID).getSite().getSelectionProvider();
    }

    private static String name(TableViewer viewer) {
        return viewer.getTable().getSelection()[0].getText();
    }
}
