package org.simloom.bench.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.PropertySheet;
import org.simloom.bench.ui.Blocks;
import org.simloom.bench.ui.Heartbeat;

/** What is measured in the window: opening a large model, Properties that follow, and how free the UI thread is. */
final class Work {
    private static final String PROJECT = "bench";
    private static final String RUNS = "org.simloom.runs.view";
    private static final String LAUNCH = "org.simloom.runs.launch";
    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";
    private static final int OPENINGS = 5;
    private static final int SELECTIONS = 50;
    private static final long IDLE_MILLIS = 5_000;
    private static final long CHANGES_MILLIS = 10_000;
    private static final long PATIENCE_MILLIS = 120_000;

    private final Display display;
    private final Session session;
    private IProject project;
    private IWorkbenchPage page;

    Work(Display display, Session session) {
        this.display = display;
        this.session = session;
    }

    void run() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        inUi(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            var intro = PlatformUI.getWorkbench().getIntroManager();
            intro.closeIntro(intro.getIntro());
            window.getShell().setBounds(display.getBounds());
            page = window.getActivePage();
            return drain();
        });
        calmDown();
        open();
        properties();
        idle();
        changes("changes", CHANGES_MILLIS);
        changes("loop", PATIENCE_MILLIS);
    }

    private <T> T inUi(Callable<T> body) throws Exception {
        AtomicReference<Exception> failure = new AtomicReference<>();
        AtomicReference<T> result = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(body.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    /** Draws all that is to be drawn. */
    private Void drain() {
        while (display.readAndDispatch()) {
            continue;
        }
        return null;
    }

    /** What begins in the background after a start is no part of what is measured. */
    private void calmDown() throws InterruptedException {
        until(() -> Job.getJobManager().isIdle(), 20_000);
    }

    private static boolean until(BooleanSupplier holds, long millis) throws InterruptedException {
        long end = System.currentTimeMillis() + millis;
        while (!holds.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    /** The first opening is that of a user; the others tell how much of it was reading classes. */
    private void open() throws Exception {
        IFile model = project.getFile("large.simflow");
        double[] models = new double[OPENINGS];
        double[] texts = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            texts[i] = opening(() -> IDE.openEditor(page, model, TEXT_EDITOR));
            models[i] = opening(() -> IDE.openEditor(page, model));
        }
        session.put("model.first", models[0]);
        session.put("model", median(models));
        session.put("text", median(texts));
    }

    private double opening(Callable<IEditorPart> open) throws Exception {
        return inUi(() -> {
            page.closeAllEditors(false);
            drain();
            long begin = System.nanoTime();
            open.call();
            page.getWorkbenchWindow().getShell().update();
            drain();
            return (System.nanoTime() - begin) / 1e6;
        });
    }

    private void properties() throws Exception {
        IEditorPart editor = inUi(() -> {
            page.closeAllEditors(false);
            page.showView(IPageLayout.ID_PROP_SHEET);
            IEditorPart opened = IDE.openEditor(page, project.getFile("large.simflow"));
            drain();
            return opened;
        });
        calmDown();
        List<EObject> elements = new ArrayList<>();
        Adapters.adapt(editor, IEditingDomainProvider.class).getEditingDomain().getResourceSet().getResources().get(0)
                .getAllContents().forEachRemaining(element -> elements.add((EObject) element));
        List<EObject> named = elements.stream().filter(element -> name(element).startsWith("add")).toList();
        double[] times = new double[SELECTIONS];
        for (int i = 0; i < SELECTIONS; i++) {
            EObject element = named.get((int) ((i + 0.5) * named.size() / SELECTIONS));
            times[i] = inUi(() -> select(editor, element));
            Thread.sleep(20);
        }
        session.put("elements", elements.size());
        session.put("properties.median", median(times));
        session.put("properties.worst", Arrays.stream(times).max().getAsDouble());
        inUi(() -> {
            page.closeAllEditors(false);
            return drain();
        });
    }

    /** Milliseconds until the Properties show the element; selections are told on with a delay, which counts. */
    private double select(IEditorPart editor, EObject element) {
        long begin = System.nanoTime();
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(element));
        PropertySheet view = (PropertySheet) page.findView(IPageLayout.ID_PROP_SHEET);
        long end = begin + 2_000_000_000L;
        while (System.nanoTime() < end && !shows(view.getCurrentPage().getControl(), name(element))) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        drain();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String name(EObject element) {
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        return name == null ? "" : String.valueOf(element.eGet(name));
    }

    private static boolean shows(Control control, String text) {
        return control instanceof Text field && field.getText().equals(text)
                || control instanceof Composite composite
                && Arrays.stream(composite.getChildren()).anyMatch(child -> shows(child, text));
    }

    private void idle() throws Exception {
        calmDown();
        Heartbeat heartbeat = Heartbeat.begin(display);
        Thread.sleep(IDLE_MILLIS);
        session.put("idle.longest", heartbeat.stop().longest());
    }

    /** Runs a loop of very many tasks, with its tasks shown, and measures meanwhile. */
    private void changes(String name, long millis) throws Exception {
        AbstractTreeViewer runs = inUi(() -> (AbstractTreeViewer) page.showView(RUNS).getSite().getSelectionProvider());
        calmDown();
        Heartbeat heartbeat = Heartbeat.begin(display);
        session.put(name + ".begin", System.currentTimeMillis());
        ILaunch launch = launch(name + ".simflow");
        boolean ended = false;
        long end = System.currentTimeMillis() + millis;
        while (!ended && System.currentTimeMillis() < end) {
            inUi(() -> expand(runs));
            ended = until(launch::isTerminated, 500);
        }
        session.put(name + ".end", System.currentTimeMillis());
        Blocks blocks = heartbeat.stop();
        session.keep(name, blocks);
        session.put(name + ".longest", blocks.longest());
        session.put(name + ".p99", blocks.quantile(0.99));
        for (int bound : new int[] {16, 50, 100, 200}) {
            session.put(name + ".over." + bound, blocks.over(bound));
        }
        session.put(name + ".beats", blocks.millis().length);
        launch.terminate();
        until(launch::isTerminated, PATIENCE_MILLIS);
    }

    /** Opens the newest tasks of the newest run, as one who watches does, so that their lines have to be kept up. */
    private static Void expand(AbstractTreeViewer runs) {
        ITreeContentProvider content = (ITreeContentProvider) runs.getContentProvider();
        Object element = runs.getStructuredSelection().getFirstElement();
        while (element != null && content.hasChildren(element)) {
            runs.expandToLevel(element, 1);
            Object[] children = content.getChildren(element);
            element = children.length == 0 ? null : children[children.length - 1];
        }
        return null;
    }

    private ILaunch launch(String file) throws Exception {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationWorkingCopy copy = manager.getLaunchConfigurationType(LAUNCH).newInstance(null, file);
        copy.setAttribute("org.simloom.runs.workflow", project.getFile(file).getFullPath().toPortableString());
        copy.setAttribute("org.simloom.runs.inputs", Map.of());
        ILaunchConfiguration configuration = copy.doSave();
        List<ILaunch> before = List.of(manager.getLaunches());
        inUi(() -> {
            DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
            return null;
        });
        // while the workspace is built, the platform holds the place of a launch by one without processes
        Supplier<Optional<ILaunch>> begun = () -> Arrays.stream(manager.getLaunches())
                .filter(launch -> !before.contains(launch) && launch.hasChildren()).findFirst();
        until(() -> begun.get().isPresent(), PATIENCE_MILLIS);
        return begun.get().orElseThrow();
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
