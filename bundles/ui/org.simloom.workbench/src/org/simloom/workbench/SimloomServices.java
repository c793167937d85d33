package org.simloom.workbench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.ResourcesPlugin;
import org.simloom.engine.Engine;
import org.simloom.engine.Resources;
import org.simloom.executor.Executor;
import org.simloom.executor.LocalExecutor;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolDoctor;
import org.simloom.tool.ToolPaths;
import org.simloom.workbench.internal.preference.Settings;
import org.simloom.workspace.Examples;
import org.simloom.workspace.Trust;
import org.simloom.workspace.Workspace;

/**
 * The core's services as the user has set them up in the preferences. Thread-safe. What depends on preferences or
 * on installed packs is made anew after they have changed, so ask each time.
 */
public final class SimloomServices {
    private static final Executor EXECUTOR = new LocalExecutor();

    private static final List<Runnable> FOLLOWERS = new CopyOnWriteArrayList<>();

    private static ToolCatalog catalog;
    private static Engine engine;

    private SimloomServices() {
    }

    /** The workspace, which is the command line's. */
    public static Workspace workspace() {
        return new Workspace(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath(), Examples.installed());
    }

    /** Which projects may run commands. */
    public static Trust trust() {
        return workspace().trust();
    }

    /** Tools of installed packs; a project's own come on top by {@link ToolCatalog#withProject}. */
    public static synchronized ToolCatalog catalog() {
        if (catalog == null) {
            catalog = ToolCatalog.installed();
        }
        return catalog;
    }

    /** The process's environment, with the places of tools that the user has named. */
    public static Map<String, String> environment() {
        return ToolPaths.of(System.getenv()).over(System.getenv());
    }

    /** Where tools run. */
    public static Executor executor() {
        return EXECUTOR;
    }

    /** What all runs of the workbench may use together. */
    public static Resources resources() {
        return Settings.resources();
    }

    /** The engine that all runs of the workbench share; a change of preferences is for runs that begin after it. */
    public static synchronized Engine engine() {
        if (engine == null) {
            engine = new Engine(catalog(), EXECUTOR, environment(), resources());
        }
        return engine;
    }

    /** Examines tools of a catalogue. */
    public static ToolDoctor doctor(ToolCatalog tools) {
        return new ToolDoctor(tools, EXECUTOR, environment());
    }

    /** Preferences or packs have changed. */
    public static void reset() {
        synchronized (SimloomServices.class) {
            catalog = null;
            engine = null;
        }
        FOLLOWERS.forEach(Runnable::run);
    }

    /** Calls from then on after each {@link #reset}, in its thread. */
    static void follow(Runnable follower) {
        FOLLOWERS.add(follower);
    }

    /** Calls no more. */
    static void leave(Runnable follower) {
        FOLLOWERS.remove(follower);
    }
}
