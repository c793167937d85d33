package org.simloom.ui.testing;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;

/** Changes of the workspace for which a job of the platform, a view or a tool that ends may be in the way at this moment. */
public final class Projects {
    /** What may have to be tried again. */
    public interface Step {
        void run() throws CoreException;
    }

    private Projects() {
    }

    /** Tries until it can be done, while the window works. */
    public static void persist(String what, Step step) {
        Ui.until(what, () -> {
            try {
                step.run();
                return true;
            } catch (CoreException | OperationCanceledException e) {
                return false;
            }
        });
    }

    /** Takes a project away, and its files off the disk. */
    public static void delete(IProject project) {
        persist(project.getName() + " is gone", () -> project.delete(true, true, null));
    }
}
