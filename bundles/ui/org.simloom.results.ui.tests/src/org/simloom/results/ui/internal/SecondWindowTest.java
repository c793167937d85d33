package org.simloom.results.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ISeries;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.results.ui.internal.data.ResultsModel;
import org.simloom.results.ui.internal.plot.PlotView;
import org.simloom.results.ui.internal.table.ResultsView;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** Two windows of the workbench beside each other: what they share, what is each one's own, and what is left of one. */
class SecondWindowTest {
    private static final String PERSPECTIVE = "org.simloom.workbench.perspective";
    private static final String RUNS = "org.simloom.runs.view";
    private static final String REQUIREMENTS = "org.simloom.requirements.view";

    private IWorkbenchWindow first;
    private IWorkbenchWindow second;
    private ExampleProject plate;
    private ExampleProject membrane;

    @BeforeEach
    void twoWindows() throws Exception {
        first = Ui.window();
        Ui.page().closeAllEditors(false);
        plate = ExampleProject.open("plate-with-hole", "plate.simflow");
        membrane = ExampleProject.open("le1", "membrane.simflow");
        Ui.activate();
        Ui.command("org.eclipse.ui.window.newWindow");
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            second = window == first ? second : window;
        }
        assertNotNull(second, "there is no second window");
    }

    @AfterEach
    void oneWindow() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getActivePage().closeAllEditors(false);
            if (window != first) {
                window.close();
            }
        }
        plate.delete();
        membrane.delete();
        Ui.activate();
    }

    @Test
    void aModelThatIsOpenInBothWindowsIsOneDocument() throws Exception {
        assertEquals(PERSPECTIVE, second.getActivePage().getPerspective().getId());
        IEditorPart here = IDE.openEditor(first.getActivePage(), plate.workflow());
        IEditorPart there = IDE.openEditor(second.getActivePage(), plate.workflow());
        assertNotSame(here, there);
        EditingDomain domain = domain(here);
        assertSame(domain, domain(there));
        EObject workflow = domain.getResourceSet().getResources().get(0).getContents().get(0);
        rename(domain, workflow, "seen in both");
        Ui.until("both say that there is something to save", () -> here.isDirty() && there.isDirty());
        there.doSave(new NullProgressMonitor());
        Ui.until("what one has saved the other has not to save", () -> !here.isDirty() && !there.isDirty());
        rename(domain, workflow, "edited on");
        // nothing is lost: the other window still has it
        assertTrue(second.getActivePage().closeEditor(there, false));
        assertTrue(here.isDirty());
        domain.getCommandStack().undo();
        assertFalse(here.isDirty());
        assertEquals("seen in both", workflow.eGet(workflow.eClass().getEStructuralFeature("name")));
    }

    @Test
    void viewsFollowTheirOwnWindowAndTheFirstGoesOnWhenTheSecondIsClosed() throws Exception {
        plate.run();
        membrane.run();
        for (IWorkbenchWindow window : new IWorkbenchWindow[] {first, second}) {
            for (String view : new String[] {RUNS, REQUIREMENTS, IConsoleConstants.ID_CONSOLE_VIEW, PlotView.ID, ResultsView.ID}) {
                assertNotNull(window.getActivePage().showView(view));
            }
        }
        for (String view : new String[] {RUNS, REQUIREMENTS, IConsoleConstants.ID_CONSOLE_VIEW, PlotView.ID}) {
            assertNotSame(first.getActivePage().findView(view), second.getActivePage().findView(view), view);
        }
        choose(first, plate);
        choose(second, membrane);
        Ui.until("each shows its own", () -> shows(first, plate) && shows(second, membrane));
        Ui.screenshot("two-windows");
        assertTrue(second.close());
        choose(first, membrane);
        Ui.until("the first follows on", () -> shows(first, membrane));
        choose(first, plate);
        Ui.until("and back", () -> shows(first, plate));
    }

    @Test
    void aPlotStaysAndGoesOnWhenTheOtherWindowIsClosed() throws Exception {
        plate.run("diameter=20");
        for (IWorkbenchWindow window : new IWorkbenchWindow[] {first, second}) {
            window.getActivePage().showView(ResultsView.ID);
            window.getActivePage().showView(PlotView.ID);
            choose(window, plate);
            Ui.until("plotted", () -> points(window) == 1);
        }
        Ui.screenshot("two-windows-plots");
        Chart there = chart(second);
        assertTrue(second.close());
        assertTrue(there.isDisposed());
        plate.run("diameter=22");
        Ui.until("the plot goes on", () -> points(first) == 2);
        first.getActivePage().hideView(first.getActivePage().findView(PlotView.ID));
        plate.run("diameter=24");
        Ui.settle();
    }

    private static int points(IWorkbenchWindow window) {
        ISeries<?>[] series = chart(window).getSeriesSet().getSeries();
        return series.length == 0 ? 0 : series[0].getXSeries().length;
    }

    private static Chart chart(IWorkbenchWindow window) {
        return Ui.find(window.getShell(), Chart.class);
    }

    @Test
    void anEditorThatIsClosedInOneWindowListensNoMore() throws Exception {
        IDE.openEditor(first.getActivePage(), plate.workflow());
        IEditorPart editor = IDE.openEditor(second.getActivePage(), plate.workflow());
        BasicCommandStack stack = (BasicCommandStack) domain(editor).getCommandStack();
        int listeners = listeners(stack);
        Ui.settle();
        assertTrue(second.getActivePage().closeEditor(editor, false));
        Ui.until("the editor listens no more", () -> listeners(stack) < listeners);
        int one = listeners(stack);
        for (int again = 0; again < 2; again++) {
            IEditorPart opened = IDE.openEditor(second.getActivePage(), plate.workflow());
            Ui.settle();
            assertTrue(second.getActivePage().closeEditor(opened, false));
            Ui.until("as many listen as before", () -> listeners(stack) <= one);
        }
    }

    private static int listeners(BasicCommandStack stack) {
        try {
            var field = BasicCommandStack.class.getDeclaredField("listeners");
            field.setAccessible(true);
            return ((java.util.Collection<?>) field.get(stack)).size();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EditingDomain domain(IEditorPart editor) {
        return ((IEditingDomainProvider) editor).getEditingDomain();
    }

    private static void rename(EditingDomain domain, EObject element, String name) {
        domain.getCommandStack().execute(
                SetCommand.create(domain, element, element.eClass().getEStructuralFeature("name"), name));
    }

    /** Clicks at a workflow in a window's own Project Explorer. */
    private static void choose(IWorkbenchWindow window, ExampleProject project) throws Exception {
        window.getShell().forceActive();
        IWorkbenchPage page = window.getActivePage();
        IViewPart explorer = page.showView(ProjectExplorer.VIEW_ID);
        ISelectionProvider provider = explorer.getSite().getSelectionProvider();
        provider.setSelection(new StructuredSelection(project.workflow()));
        Ui.settle();
    }

    private static boolean shows(IWorkbenchWindow window, ExampleProject project) {
        var source = ResultsModel.of(window.getActivePage()).source();
        return source != null && source.project().equals(project.folder());
    }
}
