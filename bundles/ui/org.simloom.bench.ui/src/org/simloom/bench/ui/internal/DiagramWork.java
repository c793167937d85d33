package org.simloom.bench.ui.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.simloom.diagram.NodeState;
import org.simloom.diagram.NodeState.State;
import org.simloom.diagram.ui.internal.page.DiagramPage;

/**
 * Opens diagrams as a double click does, until nodes are painted on the page, and shows changes of one node's state
 * until they are there. The first opening of all, which reads the classes, is not counted: the workbench is warm.
 */
final class DiagramWork {
    private static final int[] SIZES = {20, 500, 2000};
    private static final int OPENINGS = 3;
    private static final int CHANGES = 20;
    private static final long PATIENCE = 60_000;
    /** Asking keeps the page from its work, so it is asked only so often. */
    private static final long LOOK_NANOS = 10_000_000;
    private static final String SHOWN = ".sprotty:not(.sprotty-hidden)";

    private final Display display;
    private final Session session;
    private IProject project;
    private IWorkbenchPage page;

    DiagramWork(Display display, Session session) {
        this.display = display;
        this.session = session;
    }

    void run() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("bench");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        inUi(() -> {
            var intro = PlatformUI.getWorkbench().getIntroManager();
            intro.closeIntro(intro.getIntro());
            page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            page.getWorkbenchWindow().getShell().setBounds(display.getBounds());
            return null;
        });
        long end = System.currentTimeMillis() + 20_000;
        while (!Job.getJobManager().isIdle() && System.currentTimeMillis() < end) {
            Thread.sleep(50);
        }
        inUi(() -> open(SIZES[0]));
        for (int size : SIZES) {
            double[] times = new double[OPENINGS];
            for (int i = 0; i < OPENINGS; i++) {
                times[i] = inUi(() -> open(size));
            }
            session.put("open." + size, median(times));
        }
        double[] states = inUi(this::states);
        session.put("state", median(states));
        session.put("state.worst", Arrays.stream(states).max().getAsDouble());
    }

    private double open(int size) throws Exception {
        page.closeAllEditors(false);
        while (display.readAndDispatch()) {
            continue;
        }
        long begin = System.nanoTime();
        IEditorPart editor = IDE.openEditor(page, project.getFile("diagram-" + size + ".simflow"));
        until(() -> isTrue(editor, "document.querySelector('" + SHOWN + " [id^=\"simloom_n:\"]') !== null"));
        return (System.nanoTime() - begin) / 1e6;
    }

    /** What the page says is true only after it has been laid out, so that what is not painted does not count. */
    private static boolean isTrue(IEditorPart editor, String expression) {
        DiagramPage diagram = DiagramPage.of(editor);
        Browser browser = diagram == null ? null : diagram.browser();
        return browser != null && Boolean.TRUE.equals(browser.evaluate("document.body.getBoundingClientRect(); return " + expression, true));
    }

    private double[] states() {
        IEditorPart editor = page.getActiveEditor();
        String node = (String) DiagramPage.of(editor).browser().evaluate(
                "return document.querySelector('" + SHOWN + " [id^=\"simloom_n:add\"]').id.substring(10)", true);
        double[] times = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            State state = i % 2 == 0 ? State.RUNNING : State.FAILED;
            String expression = "(e => [e, ...e.querySelectorAll('*')].some(x => (x.getAttribute('class') || '').toLowerCase().includes('"
                    + state.name().toLowerCase(java.util.Locale.ROOT) + "')))(document.getElementById('simloom_n:" + node + "'))";
            long begin = System.nanoTime();
            DiagramPage.of(editor).session().show(Map.of(node, new NodeState(state, 0.5, Duration.ofSeconds(i), "")), false);
            until(() -> isTrue(editor, expression));
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        return times;
    }

    private void until(BooleanSupplier holds) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the diagram is not drawn");
            }
            long next = System.nanoTime() + LOOK_NANOS;
            while (System.nanoTime() < next) {
                if (!display.readAndDispatch()) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    private <T> T inUi(Callable<T> body) throws Exception {
        FutureTask<T> task = new FutureTask<>(body);
        display.syncExec(task);
        return task.get();
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
