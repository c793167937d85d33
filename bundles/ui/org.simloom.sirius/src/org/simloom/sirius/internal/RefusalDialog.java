package org.simloom.sirius.internal;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.Problem;

/** Tells in the window, once the change that was refused is over. */
final class RefusalDialog implements Consumer<Problem> {

    @Override
    public void accept(Problem problem) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            MessageDialog.openWarning(window == null ? null : window.getShell(), Texts.get("refused"),
                    problem.advice().isEmpty() ? problem.message() : problem.message() + "\n\n" + problem.advice());
        });
    }
}
