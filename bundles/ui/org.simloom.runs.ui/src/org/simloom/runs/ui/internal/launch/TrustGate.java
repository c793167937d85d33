package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.TrustQuestion;

/** Lets nothing of a project run that the user does not trust. */
public final class TrustGate {
    private TrustGate() {
    }

    /** Whether the project may run commands: it is trusted already, or the user now says so. On any thread. */
    public static boolean passes(Path project) {
        if (SimloomServices.trust().isTrusted(project)) {
            return true;
        }
        boolean[] yes = new boolean[1];
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            yes[0] = TrustQuestion.ask(window == null ? null : window.getShell(), project);
        });
        return yes[0];
    }
}
