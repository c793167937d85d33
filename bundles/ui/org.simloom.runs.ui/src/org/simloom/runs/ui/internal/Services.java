package org.simloom.runs.ui.internal;

import java.util.Map;

import org.eclipse.core.resources.ResourcesPlugin;
import org.simloom.engine.Engine;
import org.simloom.engine.Resources;
import org.simloom.executor.LocalExecutor;
import org.simloom.tool.ToolCatalog;
import org.simloom.workspace.Examples;
import org.simloom.workspace.Trust;
import org.simloom.workspace.Workspace;

/** The core's services, shared by all runs of the workbench. */
public final class Services {
    private static ToolCatalog catalog;
    private static Engine engine;

    private Services() {
    }

    /** Tools of installed packs. */
    public static synchronized ToolCatalog catalog() {
        if (catalog == null) {
            catalog = ToolCatalog.installed();
        }
        return catalog;
    }

    /** The engine of all runs. */
    public static synchronized Engine engine() {
        if (engine == null) {
            engine = new Engine(catalog(), new LocalExecutor(), Map.copyOf(System.getenv()), Resources.ofThisMachine());
        }
        return engine;
    }

    /** Which projects may run commands. */
    public static Trust trust() {
        return new Workspace(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath(), Examples.installed())
                .trust();
    }
}
