package org.simloom.workbench;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.simloom.engine.Project;
import org.simloom.workbench.internal.Texts;

/** Asks the user before anything runs in a project that was not made here. */
public final class TrustQuestion {
    private TrustQuestion() {
    }

    /**
     * Whether commands of a project may run: it is trusted already, or the user now says so. UI thread only.
     *
     * @param fileOrFolder the project, or a file in it
     */
    public static boolean ask(Shell shell, Path fileOrFolder) {
        Path project = Project.open(fileOrFolder).folder();
        if (SimloomServices.trust().isTrusted(project)) {
            return true;
        }
        MessageDialog dialog = new MessageDialog(shell, Texts.get("trust.title"), null,
                Texts.get("trust.question", project.getFileName()), MessageDialog.WARNING, 1,
                Texts.get("trust.yes"), Texts.get("trust.no")) {
            {
                // only the button says yes, whoever else closes the window
                setReturnCode(1);
            }

            @Override
            protected void configureShell(Shell window) {
                super.configureShell(window);
                ContextHelp.set(window, "trust");
            }
        };
        boolean yes = dialog.open() == 0;
        if (yes) {
            SimloomServices.trust().trust(project);
        }
        return yes;
    }
}
