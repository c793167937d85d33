package org.simloom.pack.ui.internal;

import java.util.Arrays;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.simloom.ui.testing.Ui;

/** Messages as the tests handle them. UI thread only. */
public final class Window {
    private Window() {
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
                Ui.screenshot(picture);
            } finally {
                message.close();
            }
        });
    }
}
