package org.simloom.runs.ui.internal.launch;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;

/** Begins what goes on in the background once the window is there. */
public final class Startup implements IStartup {
    @Override
    public void earlyStartup() {
        ConfigurationFiles.start(ResourcesPlugin.getWorkspace());
    }
}
