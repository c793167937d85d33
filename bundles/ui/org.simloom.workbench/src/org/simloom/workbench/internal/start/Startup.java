package org.simloom.workbench.internal.start;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IRegistryChangeListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.WindowReturn;
import org.simloom.workbench.internal.marker.MarkerUpdater;
import org.simloom.workbench.internal.project.FolderProjects;
import org.simloom.workbench.internal.project.TrustedFolders;

/** Begins what goes on in the background once the window is there. */
public final class Startup implements IStartup {
    private static final String TOOL_PACKS = "org.simloom.tool";

    @Override
    public void earlyStartup() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        MarkerUpdater.start(workspace);
        TrustedFolders.start(workspace);
        workspace.addResourceChangeListener(event -> FolderProjects.look(), IResourceChangeEvent.PRE_REFRESH);
        FolderProjects.look();
        IRegistryChangeListener packs = event -> packsChanged();
        Platform.getExtensionRegistry().addRegistryChangeListener(packs, TOOL_PACKS);
        // who comes back to the window may have run commands in a terminal meanwhile
        PlatformUI.getWorkbench().addWindowListener(new WindowReturn(window -> FolderProjects.look()));
    }

    private static void packsChanged() {
        SimloomServices.reset();
        MarkerUpdater.examineAll();
    }
}
