package org.simloom.workbench.internal.preference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.simloom.engine.Resources;
import org.simloom.tool.ToolPaths;

/** The user's preferences: the language, where tools are, and what runs may use. */
public final class Settings {
    /** Where they are kept; the launcher looks for the language there. */
    public static final String NODE = "org.simloom.workbench";

    static final String LANGUAGE = "language";
    static final String CORES = "cores";
    static final String MEMORY = "memory";
    private static final String LICENSES = "licenses";

    private Settings() {
    }

    static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Environment variables of descriptors' executables, and the program each is to name; the command line's too. */
    public static Map<String, String> toolPaths() {
        return ToolPaths.of(System.getenv()).all();
    }

    /** What runs may use: all of this machine unless the user wants less. */
    public static Resources resources() {
        Resources machine = Resources.ofThisMachine();
        int cores = node().getInt(CORES, 0);
        long memory = node().getLong(MEMORY, 0);
        Map<String, Integer> licenses = new LinkedHashMap<>();
        entries(node().node(LICENSES)).forEach((feature, tokens) -> licenses.put(feature, Integer.valueOf(tokens)));
        return new Resources(cores > 0 ? cores : machine.cores(), memory > 0 ? memory : machine.memory(), licenses);
    }

    static Map<String, Integer> licenses() {
        return new TreeMap<>(resources().licenses());
    }

    static void setToolPaths(Map<String, String> paths) {
        ToolPaths kept = ToolPaths.of(System.getenv());
        kept.all().keySet().stream().filter(name -> !paths.containsKey(name)).forEach(name -> kept.set(name, ""));
        paths.forEach(kept::set);
    }

    static void setLicenses(Map<String, Integer> tokens) {
        Map<String, String> texts = new TreeMap<>();
        tokens.forEach((feature, count) -> texts.put(feature, String.valueOf(count)));
        replace(node().node(LICENSES), texts);
    }

    static void save() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            Platform.getLog(Settings.class).error(e.getMessage(), e);
        }
    }

    private static void replace(Preferences node, Map<String, String> entries) {
        try {
            node.clear();
        } catch (BackingStoreException e) {
            Platform.getLog(Settings.class).error(e.getMessage(), e);
        }
        entries.forEach(node::put);
    }

    private static Map<String, String> entries(Preferences node) {
        Map<String, String> entries = new TreeMap<>();
        try {
            for (String key : node.keys()) {
                entries.put(key, node.get(key, ""));
            }
        } catch (BackingStoreException e) {
            Platform.getLog(Settings.class).error(e.getMessage(), e);
        }
        return entries;
    }
}
