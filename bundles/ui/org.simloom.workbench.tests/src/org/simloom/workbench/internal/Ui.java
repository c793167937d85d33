package org.simloom.workbench.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.simloom.workbench.internal.marker.MarkerUpdater;

/** The window as a user handles it. All of it in the UI thread. */
public final class Ui {
    /** Long enough for a machine that does much else; what comes in time is not waited for. */
    private static final long PATIENCE = 60_000;
    private static final long NAP = 20;
    private static final int IDLE = 8;
    private static final long LONGEST_SETTLING = 600;

    private Ui() {
    }

    /** The window, with the perspective as it is at first. */
    public static IWorkbenchWindow window() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        var intro = PlatformUI.getWorkbench().getIntroManager();
        if (intro.getIntro() != null) {
            intro.closeIntro(intro.getIntro());
        }
        return window;
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Lets the window work until something holds. */
    public static void until(String what, BooleanSupplier holds) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("never: " + what);
            }
            if (!display.readAndDispatch()) {
                rest();
            }
        }
    }

    /**
     * Lets the window show what it has: until nothing was left to do several times in a row, which a blinking
     * cursor can put off for ever. Good for pictures; what a test asserts it waits for by {@link #until}.
     */
    public static void settle() {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + LONGEST_SETTLING;
        for (int idle = 0; idle < IDLE && System.currentTimeMillis() < end;) {
            if (display.readAndDispatch()) {
                idle = 0;
            } else {
                idle++;
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(NAP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until all models have been examined. */
    public static void examined() {
        until("examined", () -> Job.getJobManager().find(MarkerUpdater.FAMILY).length == 0);
    }

    /** Opens a wizard in a dialog that does not block. */
    public static WizardDialog open(INewWizard wizard, IStructuredSelection selection) {
        wizard.init(PlatformUI.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
        return dialog;
    }

    /** Presses a button of the dialog. */
    public static void press(WizardDialog dialog, int button) {
        org.eclipse.swt.widgets.Button widget = find(dialog.getShell(), org.eclipse.swt.widgets.Button.class,
                b -> Integer.valueOf(button).equals(b.getData()));
        if (!widget.isEnabled()) {
            fail("cannot press: " + dialog.getErrorMessage());
        }
        widget.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        settle();
    }

    /** The first widget of a kind that fits. */
    public static <T extends Control> T find(Composite in, Class<T> kind, Predicate<T> fits) {
        return all(in, kind).stream().filter(fits).findFirst()
                .orElseGet(() -> fail("no such " + kind.getSimpleName()));
    }

    /** All widgets of a kind. */
    public static <T extends Control> List<T> all(Composite in, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }

    /** The Project Explorer. */
    public static CommonNavigator explorer() throws Exception {
        return (CommonNavigator) page().showView(ProjectExplorer.VIEW_ID);
    }

    /** Opens the tree at a path of labels; each is the beginning of an item's. */
    public static TreeItem expand(String... labels) throws Exception {
        CommonNavigator explorer = explorer();
        TreeItem found = null;
        for (String label : labels) {
            TreeItem above = found;
            until(label + " is shown", () -> item(explorer, above, label) != null);
            Object element = item(explorer, above, label).getData();
            explorer.getCommonViewer().expandToLevel(element, 1);
            settle();
            found = (TreeItem) explorer.getCommonViewer().testFindItem(element);
        }
        return found;
    }

    private static TreeItem item(CommonNavigator explorer, TreeItem above, String label) {
        TreeItem[] among = above == null ? explorer.getCommonViewer().getTree().getItems() : above.getItems();
        return Arrays.stream(among).filter(item -> item.getText().startsWith(label)).findFirst().orElse(null);
    }

    /** Labels of the items below. */
    public static List<String> labels(TreeItem item) {
        return List.of(item.getItems()).stream().map(TreeItem::getText).toList();
    }

    /** Takes everything out of the workspace, and off the disk. */
    public static void clear() throws Exception {
        page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            until(project.getName() + " is gone", () -> delete(project));
        }
        examined();
        settle();
    }

    /** A job of the platform may have one of its files open. */
    private static boolean delete(IProject project) {
        try {
            project.delete(true, true, null);
            return true;
        } catch (CoreException e) {
            return false;
        }
    }

    /** Puts what is on the screen into {@code target/NAME.png}. */
    public static void screenshot(String name) throws Exception {
        screenshot(window().getShell(), name);
    }

    /** The same with a window as it is; {@link #window} closes the Welcome page. */
    public static void screenshot(Shell main, String name) throws Exception {
        settle();
        Display display = Display.getCurrent();
        Rectangle bounds = main.getBounds();
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                bounds = bounds.union(shell.getBounds());
            }
        }
        bounds = bounds.intersection(display.getBounds());
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
