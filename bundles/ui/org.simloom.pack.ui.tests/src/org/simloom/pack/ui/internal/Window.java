package org.simloom.pack.ui.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** The window of the tests. UI thread only. */
public final class Window {
    /** Long enough for a machine that does much else; what comes in time is not waited for. */
    private static final long PATIENCE = 60_000;

    private Window() {
    }

    public static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        var intro = PlatformUI.getWorkbench().getIntroManager();
        if (intro.getIntro() != null) {
            intro.closeIntro(intro.getIntro());
        }
        window.getShell().setBounds(window.getShell().getDisplay().getBounds());
        return window.getActivePage();
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
                // wakes up for the next look even where nothing happens
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    /** Lets the window draw what it has to. */
    public static void settle() {
        long end = System.currentTimeMillis() + 300;
        until("drawn", () -> System.currentTimeMillis() > end);
    }

    /** Puts what is on the screen into {@code target/screenshots/NAME.png}. */
    public static void screenshot(String name) throws Exception {
        settle();
        Display display = Display.getCurrent();
        Rectangle bounds = display.getBounds();
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

    /** Opens a wizard in a dialog that does not block. */
    public static WizardDialog open(IWorkbenchWizard wizard, IStructuredSelection selection) {
        wizard.init(PlatformUI.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
        return dialog;
    }

    /** Presses a button of the dialog. */
    public static void press(WizardDialog dialog, int button) {
        Button widget = all(dialog.getShell(), Button.class).stream()
                .filter(b -> Integer.valueOf(button).equals(b.getData())).findFirst().orElseThrow();
        if (!widget.isEnabled()) {
            fail("cannot press: " + dialog.getErrorMessage());
        }
        widget.notifyListeners(SWT.Selection, new Event());
        settle();
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

    /** Takes a picture of a message that is going to block, and closes it. */
    public static void closeWhenOpen(String title, String picture) {
        Display display = Display.getCurrent();
        display.timerExec(100, () -> {
            Shell message = Arrays.stream(display.getShells()).filter(s -> s.isVisible() && s.getText().equals(title)
                    && !(s.getData() instanceof WizardDialog)).findFirst().orElse(null);
            if (message == null) {
                closeWhenOpen(title, picture);
                return;
            }
            try {
                screenshot(picture);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                message.close();
            }
        });
    }

    /** A job of the platform may have one of its files open. */
    public static boolean delete(IProject project) {
        try {
            project.delete(true, true, null);
            return true;
        } catch (CoreException e) {
            return false;
        }
    }
}
