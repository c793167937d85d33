package org.simloom.workbench.internal.start;

import java.awt.HeadlessException;
import java.awt.SplashScreen;

import org.eclipse.swt.SWT;
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

    private Splash() {
    }

    /** Takes the picture away when anything opens: it would lie above a question as well. */
    static void endWithFirstWindow() {
        if (!Boolean.getBoolean(SHOWN)) {
            return;
        }
        Display display = PlatformUI.createDisplay();
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
