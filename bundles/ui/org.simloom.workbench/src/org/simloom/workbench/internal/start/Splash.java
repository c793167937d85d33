package org.simloom.workbench.internal.start;

import java.awt.HeadlessException;
import java.awt.SplashScreen;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * The picture that Java itself shows while the platform starts. Equinox's own needs a native launcher, which the product
 * does without.
 */
final class Splash {
    /** Set by the launcher that has asked Java for the picture. Looking for one loads a library, so that is not done in vain. */
    private static final String SHOWN = "simloom.splash";
    private static final long NAP = 50;

    private Splash() {
    }

    /**
     * Takes the picture away when anything opens: it would lie above a question as well.
     *
     * @param ui the thread of the window; the platform makes its display later, and tells nobody
     */
    static void endWithFirstWindow(Thread ui) {
        if (Boolean.getBoolean(SHOWN)) {
            Thread.ofVirtual().name("splash").start(() -> await(ui));
        }
    }

    private static void await(Thread ui) {
        try {
            // a display can be found before it is whole; the workbench has a whole one
            while (!PlatformUI.isWorkbenchRunning() && ui.isAlive()) {
                Thread.sleep(NAP);
            }
            if (PlatformUI.isWorkbenchRunning()) {
                Display display = PlatformUI.getWorkbench().getDisplay();
                display.asyncExec(() -> endWithFirstWindow(display));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endWithFirstWindow(Display display) {
        if (Arrays.stream(display.getShells()).anyMatch(Control::isVisible)) {
            close();
            return;
        }
        display.addFilter(SWT.Show, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (event.widget instanceof Shell) {
                    display.removeFilter(SWT.Show, this);
                    close();
                }
            }
        });
    }

    private static void close() {
        try {
            SplashScreen splash = SplashScreen.getSplashScreen();
            if (splash != null) {
                splash.close();
            }
        } catch (HeadlessException | IllegalStateException e) {
            // there is none, or it is gone
        }
    }
}
