package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ISeries;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IConsoleView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.engine.RunRequest;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.InputPort;
import org.simloom.model.workflow.Node;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunsViewLink;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

/** What keyboard and mouse do in the diagram of a workflow that will run, runs or has run. */
class RunHandsTest {
    private static final Path DECKS = Path.of("/usr/share/doc/calculix-ccx-test/examples/test");
    private static final String PERSPECTIVE = "org.simloom.workbench.perspective";
    private static final String CONSOLE = IConsoleConstants.ID_CONSOLE_VIEW;
    private static final String PLOT = "org.simloom.plot.view";

    private ExampleProject project;
    private Diagram diagram;

    @BeforeEach
    void arrange() throws Exception {
        Ui.activate();
        InstanceScope.INSTANCE.getNode("org.simloom.runs.ui/offered").clear();
        IWorkbenchPage page = Ui.page();
        page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE));
        page.resetPerspective();
        Ui.settle();
    }

    private void open(String name, String workflow, String node) throws Exception {
        project = ExampleProject.open(name, workflow);
        SimloomServices.trust().trust(project.folder());
        diagram = Diagram.open(project.workflow(), node);
        choose(diagram.workflow().getNodes().get(0).getName());
    }

    @AfterEach
    void close() throws Exception {
        for (ILaunch launch : launches()) {
            launch.terminate();
            Ui.until("ended", launch::isTerminated);
        }
        DebugPlugin.getDefault().getLaunchManager().removeLaunches(launches());
        hide(PLOT, RunsViewLink.VIEW, CONSOLE);
        Ui.page().closeAllEditors(false);
        Ui.page().resetPerspective();
        Ui.settle();
        project.delete();
        Ui.activate();
    }

    private static void hide(String... views) {
        for (String id : views) {
            IViewPart view = Ui.page().findView(id);
            if (view != null) {
                Ui.page().hideView(view);
            }
        }
    }

    private static ILaunch[] launches() {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        return manager.getLaunches();
    }

    private Node node(String name) {
        return diagram.workflow().getNodes().stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
    }

    private boolean isChosen(String name) {
        return node(name).equals(diagram.editor().selection().getFirstElement());
    }

    private void choose(String name) {
        Diagram.click(diagram.plain("n:" + name));
        Ui.until("chosen", () -> isChosen(name));
    }

    private static boolean isSeen(String view) {
        IViewPart open = Ui.page().findView(view);
        return open != null && Ui.page().isPartVisible(open);
    }

    @Test
    void aClickOnARunningNodeShowsItsConsoleAndItsResiduals() throws Exception {
        project = ExampleProject.open("calculix-deck", "analysis.simflow");
        // far longer than anybody looks: it is cancelled in the end
        Files.writeString(project.folder().resolve("pendel.inp"),
                Files.readString(DECKS.resolve("pendel.inp")).replace("0.00001, 1.0,", "0.00001, 800.0,"));
        Files.writeString(project.folder().resolve("analysis.simflow"), Files.readString(project.folder().resolve("analysis.simflow"))
                .replace("value=\"cantilever.inp\"", "value=\"pendel.inp\""));
        project.workflow().getProject().refreshLocal(IResource.DEPTH_ONE, null);
        open("calculix-deck", "analysis.simflow", "n:solve");
        assertNull(Ui.page().findViewReference(PLOT));
        Diagram.press(SWT.CTRL, SWT.ALT, 'r');
        Ui.until("runs", () -> diagram.classes("n:solve").contains("state-RUNNING") && hasConsole() && isSeen(RunsViewLink.VIEW));
        assertFalse(isSeen(CONSOLE));
        // chosen already, and clicked again
        choose("solve");
        Ui.until("its console", () -> isSeen(CONSOLE) && ofSolver(((IConsoleView) Ui.page().findView(CONSOLE)).getConsole()));
        Ui.until("its residuals", () -> isSeen(PLOT) && points() > 5);
        int first = points();
        Ui.until("more of them", () -> points() > first);
        assertFalse(launches()[0].isTerminated());
        Ui.screenshot("running-node");
        Diagram.press(SWT.F2);
        Ui.until("the diagram has the keyboard", () -> Boolean.TRUE.equals(diagram.ask("document.activeElement.className === 'rename'")));
        Diagram.press(SWT.ESC);
        Ui.until("field gone", () -> Boolean.TRUE.equals(diagram.ask("document.querySelector('.rename') === null")));
        Ui.page().showView(RunsViewLink.VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
        assertFalse(isSeen(CONSOLE));
        Diagram.click(diagram.plain("n:solve"));
        Ui.until("in front again, though it was chosen already", () -> isSeen(CONSOLE));
        hide(PLOT, CONSOLE);
        Diagram.click(diagram.nothing());
        Ui.until("nothing chosen", () -> !isChosen("solve"));
        // what a click opens, it opens together with choosing
        choose("solve");
        assertTrue(diagram.classes("n:solve").contains("state-RUNNING"));
        assertNull(Ui.page().findViewReference(CONSOLE), "the user has closed it");
        assertNull(Ui.page().findViewReference(PLOT), "the user has closed it");
        Diagram.doubleClick(diagram.plain("n:solve"));
        Ui.until("who asks for the console gets it", () -> isSeen(CONSOLE)
                && ofSolver(((IConsoleView) Ui.page().findView(CONSOLE)).getConsole()));
    }

    private static boolean hasConsole() {
        return Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles()).anyMatch(RunHandsTest::ofSolver);
    }

    private static boolean ofSolver(IConsole console) {
        return console != null && console.getName().contains("solve");
    }

    private static int points() {
        IViewPart plot = Ui.page().findView(PLOT);
        Chart chart = plot == null ? null : Ui.find(plot.getSite().getShell(), Chart.class);
        return chart == null ? 0 : Arrays.stream(chart.getSeriesSet().getSeries()).mapToInt(RunHandsTest::length).max().orElse(0);
    }

    private static int length(ISeries<?> series) {
        return series.getXSeries() == null ? 0 : series.getXSeries().length;
    }

    @Test
    void aRunByTheKeyIsWatchedAndTheMouseIsToldWhatTheNextOneWouldDoAndWhy() throws Exception {
        open("plate-with-hole", "plate.simflow", "n:mesh");
        Diagram.press(SWT.CTRL, SWT.ALT, 'f');
        Ui.until("will run", () -> diagram.classes("n:mesh").contains("state-WILL_RUN"));
        diagram.told(diagram.plain("n:mesh"), SimloomServices.engine().explain(RunRequest.of(project.folder().resolve("plate.simflow"))).tasks().stream()
                .filter(task -> "mesh".equals(task.path())).findFirst().orElseThrow().reasons().get(0).text());
        Ui.screenshot("hands-never-run");
        run();
        Ui.until("meshed", () -> diagram.classes("n:mesh").contains("state-SUCCEEDED"));
        Ui.screenshot("hands-first-run");
        InputPort tension = diagram.workflow().getInputs().stream().filter(one -> "tension".equals(one.getName())).findFirst().orElseThrow();
        diagram.editor().document().stack().execute(SetCommand.create(diagram.editor().document().domain(), tension,
                BasePackage.Literals.INPUT_PORT__VALUE, "120 MPa"));
        choose("solve");
        Diagram.press(SWT.CTRL, 's');
        Ui.until("saved", () -> !diagram.editor().isDirty());
        Diagram.press(SWT.CTRL, SWT.ALT, 'f');
        Ui.until("mesh from the store", () -> diagram.classes("n:mesh").contains("state-WILL_BE_CACHED")
                && diagram.classes("n:solve").contains("state-WILL_RUN"));
        diagram.told(diagram.plain("n:solve"), "120");
        Ui.screenshot("hands-reason");
        run();
        Ui.until("mesh was taken from the store", () -> diagram.classes("n:mesh").contains("state-CACHED"));
        Ui.screenshot("hands-second-run");
        leadsToItsRun();
    }

    /** Runs it by the key; the diagram has the keyboard. */
    private void run() throws Exception {
        List<ILaunch> before = List.of(launches());
        Diagram.press(SWT.CTRL, SWT.ALT, 'r');
        Ui.until("begun", () -> launches().length > 0 && !before.contains(launches()[launches().length - 1])
                && diagram.page().live().isGoing());
        Ui.until("succeeded", () -> !diagram.page().live().isGoing() && launches()[launches().length - 1].isTerminated()
                && diagram.classes("n:concentration").contains("state-SUCCEEDED"));
    }

    private void leadsToItsRun() {
        hide(RunsViewLink.VIEW);
        choose("mesh");
        RunReference task = diagram.page().live().run().at("mesh");
        Ui.until("its task", () -> task.equals(Adapters.adapt(diagram.editor().selection().getFirstElement(), RunReference.class)));
        Ui.command("org.simloom.runs.command.reveal");
        Ui.until("task in the view of runs", () -> task.equals(revealed()));
    }

    private static RunReference revealed() {
        IViewPart view = Ui.page().findView(RunsViewLink.VIEW);
        return view == null || !(view.getSite().getSelectionProvider() instanceof TreeViewer tree) ? null
                : Adapters.adapt(((IStructuredSelection) tree.getSelection()).getFirstElement(), RunReference.class);
    }
}
