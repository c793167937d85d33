package org.simloom.bench.ui.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.simloom.diagram.NodeState;
import org.simloom.diagram.NodeState.State;
import org.simloom.diagram.bench.DiagramBench;

/**
 * Opens diagrams as a double click does, until nodes are painted on the page; shows changes of one node's state,
 * arranges and drags, each until it can be seen; and what of that is the server's part. The first opening of all, which
 * reads the classes, is not counted: the workbench is warm.
 */
final class DiagramWork {
    private static final int[] SIZES = {20, 500, 2000};
    /** Of the diagram in which a node is dragged: as many nodes are in sight. */
    private static final int DRAGGED = 400;
    private static final int OPENINGS = 3;
    private static final int CHANGES = 20;

    private final Display display;
    private final Session session;
    private IProject project;
    private IWorkbenchPage page;
    private SeenDiagram diagram;

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
        session.put("arranged", inUi(this::arranged));
        inUi(() -> open(DRAGGED));
        double[] frames = new DragWork(diagram, display).frames(SeenDiagram.node("add" + DRAGGED / 2));
        if (frames.length > 0) {
            session.put("drag", 1000 / median(frames));
            session.put("drag.worst", 1000 / Arrays.stream(frames).max().getAsDouble());
        }
        new DiagramBench().measure().forEach((name, value) -> session.put("server." + name, value));
    }

    private double open(int size) throws Exception {
        page.closeAllEditors(false);
        while (display.readAndDispatch()) {
            continue;
        }
        long begin = System.nanoTime();
        IEditorPart editor = IDE.openEditor(page, project.getFile("diagram-" + size + ".simflow"));
        diagram = new SeenDiagram(display, editor);
        diagram.painted(SeenDiagram.node("") + " !== null");
        return (System.nanoTime() - begin) / 1e6;
    }

    private double[] states() {
        String id = (String) diagram.evaluate("return " + SeenDiagram.node("add") + ".id.substring(10)");
        double[] times = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            State state = i % 2 == 0 ? State.RUNNING : State.FAILED;
            String expression = "(e => [e, ...e.querySelectorAll('*')].some(x => (x.getAttribute('class') || '').toLowerCase().includes('"
                    + state.name().toLowerCase(Locale.ROOT) + "')))(document.getElementById('simloom_n:" + id + "'))";
            long begin = System.nanoTime();
            diagram.page().session().show(Map.of(id, new NodeState(state, 0.5, Duration.ofSeconds(i), "")), false);
            diagram.painted(expression);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        return times;
    }

    /** A node is put somewhere else, and goes back to where it belongs. */
    private double arranged() throws Exception {
        open(SIZES[1]);
        String id = (String) diagram.evaluate("return " + SeenDiagram.node("add") + ".id.substring(8)");
        String place = "document.getElementById('simloom_" + id + "').getAttribute('transform')";
        double[] times = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            String before = (String) diagram.evaluate("return " + place);
            diagram.ask("changeBounds", Map.of("isOperation", true, "newBounds", List.of(Map.of("elementId", id,
                    "newPosition", Map.of("x", 200 + i, "y", 100), "newSize", Map.of("width", 220, "height", 70)))));
            diagram.painted(place + " !== '" + before + "'");
            String moved = (String) diagram.evaluate("return " + place);
            long begin = System.nanoTime();
            diagram.ask("simloom.arrange", Map.of("isOperation", true));
            diagram.painted(place + " !== '" + moved + "'");
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        return median(times);
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
