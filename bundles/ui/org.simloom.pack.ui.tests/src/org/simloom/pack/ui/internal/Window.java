package org.simloom.pack.ui.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.simloom.ui.testing.Ui;

/** Wizards as the tests handle them. UI thread only. */
public final class Window {
    private Window() {
    }

    /** Opens a wizard in a dialog that does not block. */
    public static WizardDialog open(IWorkbenchWizard wizard, IStructuredSelection selection) {
        wizard.init(PlatformUI.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(Ui.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Ui.settle();
        return dialog;
    }

    /** Presses a button of the dialog. */
    public static void press(WizardDialog dialog, int button) {
        Button widget = Ui.all(dialog.getShell(), Button.class).stream()
                .filter(b -> Integer.valueOf(button).equals(b.getData())).findFirst().orElseThrow();
        if (!widget.isEnabled()) {
            fail("cannot press: " + dialog.getErrorMessage());
        }
        widget.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
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
