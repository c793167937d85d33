package org.simloom.workbench;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.simloom.base.problem.ProblemException;

/** What a wizard does when it is finished: its progress is shown in the wizard, its failure in a dialog over it. */
public final class WizardWork {
    private WizardWork() {
    }

    /** Changes the workspace; in a thread of its own. A {@link ProblemException} is a failure, too. */
    @FunctionalInterface
    public interface Change {
        void make(IProgressMonitor monitor) throws CoreException, IOException;
    }

    /**
     * Changes the workspace as one operation.
     *
     * @param failed one sentence for the dialog, which goes on with the reason
     * @return whether it was done; where not, the user has been told why and the wizard stays
     */
    public static boolean change(Wizard wizard, String failed, Change change) {
        return run(wizard, failed, new WorkspaceModifyOperation() {
            @Override
            protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException {
                try {
                    change.make(monitor);
                } catch (IOException | RuntimeException e) {
                    throw new InvocationTargetException(e);
                }
            }
        });
    }

    /** The same for work that leaves the workspace alone. */
    public static boolean run(Wizard wizard, String failed, IRunnableWithProgress work) {
        try {
            wizard.getContainer().run(true, false, work);
            return true;
        } catch (InvocationTargetException e) {
            tell(wizard, failed, e.getCause());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Says why a wizard cannot do what it was asked for. */
    public static void tell(Wizard wizard, String failed, Throwable cause) {
        ErrorDialog.openError(wizard.getShell(), wizard.getWindowTitle(), failed, status(cause));
    }

    private static IStatus status(Throwable cause) {
        if (cause instanceof CoreException core) {
            return core.getStatus();
        }
        String reason = cause instanceof ProblemException problem ? problem.problem().toString() : cause.getMessage();
        return Status.error(reason == null ? cause.toString() : reason, cause);
    }
}
