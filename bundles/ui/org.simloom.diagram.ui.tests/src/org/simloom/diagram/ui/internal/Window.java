package org.simloom.diagram.ui.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
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
        long end = System.currentTimeMillis() + 1000;
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
}
