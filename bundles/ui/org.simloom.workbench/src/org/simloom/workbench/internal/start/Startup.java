package org.simloom.workbench.internal.start;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IRegistryChangeListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.marker.MarkerUpdater;
import org.simloom.workbench.internal.project.FolderProjects;

/** Begins what goes on in the background once the window is there. */
public final class Startup implements IStartup {
    private static final String TOOL_PACKS = "org.simloom.tool";

    @Override
    public void earlyStartup() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        MarkerUpdater.start(workspace);
        workspace.addResourceChangeListener(event -> FolderProjects.look(), IResourceChangeEvent.PRE_REFRESH);
        FolderProjects.look();
        IRegistryChangeListener packs = event -> packsChanged();
        Platform.getExtensionRegistry().addRegistryChangeListener(packs, TOOL_PACKS);
        PlatformUI.getWorkbench().addWindowListener(new Returns());
    }

    private static void packsChanged() {
        SimloomServices.reset();
        MarkerUpdater.examineAll();
    }

    /** Who comes back to the window may have run commands in a terminal meanwhile. */
    private static final class Returns implements IWindowListener {
        @Override
        public void windowActivated(IWorkbenchWindow window) {
            FolderProjects.look();
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // nothing to do
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            // nothing to do
        }

        @Override
        public void windowOpened(IWorkbenchWindow window) {
            // nothing to do
        }
    }
}
