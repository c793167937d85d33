package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.simloom.runs.ui.internal.Services;
import org.simloom.runs.ui.internal.Texts;

/** Asks the user before anything of a project runs that was not made here. */
public final class TrustQuestion {
    private TrustQuestion() {
    }

    /** Whether the project may run commands: it is trusted already, or the user now says so. On any thread. */
    public static boolean ask(Path project) {
        if (Services.trust().isTrusted(project)) {
            return true;
        }
        boolean[] yes = new boolean[1];
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            MessageDialog dialog = new MessageDialog(window == null ? null : window.getShell(), Texts.get("trust.title"),
                    null, Texts.get("trust.question", project.getFileName()), MessageDialog.WARNING, 1,
                    Texts.get("trust.yes"), Texts.get("trust.no"));
            yes[0] = dialog.open() == 0;
        });
        if (yes[0]) {
            Services.trust().trust(project);
        }
        return yes[0];
    }
}
