package org.simloom.workbench;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.simloom.workbench.internal.start.SimulationPerspective;

/** Shows what was made: in its editor, selected in the Project Explorer. */
public final class Opening {
    private Opening() {
    }

    /** Opens a file; what keeps it from being opened is logged, as the file is there all the same. */
    public static void open(IWorkbench workbench, IFile file) {
        IWorkbenchPage page = page(workbench);
        if (page == null) {
            return;
        }
        reveal(page, file);
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            Platform.getLog(Opening.class).log(e.getStatus());
        }
    }

    /** Shows a project in the Simulation perspective. */
    public static void show(IWorkbench workbench, IProject project) {
        IWorkbenchPage page = page(workbench);
        if (page == null) {
            return;
        }
        IPerspectiveDescriptor now = page.getPerspective();
        if (now == null || !SimulationPerspective.ID.equals(now.getId())) {
            try {
                workbench.showPerspective(SimulationPerspective.ID, page.getWorkbenchWindow());
            } catch (WorkbenchException e) {
                Platform.getLog(Opening.class).log(e.getStatus());
            }
        }
        // the welcome page would cover it
        workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
        reveal(page, project);
    }

    private static void reveal(IWorkbenchPage page, IResource resource) {
        IViewPart explorer = page.findView(ProjectExplorer.VIEW_ID);
        if (explorer instanceof ISetSelectionTarget target) {
            page.getWorkbenchWindow().getShell().getDisplay()
                    .asyncExec(() -> target.selectReveal(new StructuredSelection(resource)));
        }
    }

    private static IWorkbenchPage page(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }
}
