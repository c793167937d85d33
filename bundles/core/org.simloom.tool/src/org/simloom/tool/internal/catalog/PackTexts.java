package org.simloom.tool.internal.catalog;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.tool.TextService;

/** The texts of checks and readers that installed bundles bring. A pack with a defect is logged and left out. */
public final class PackTexts {
    /** The element that names them. */
    static final String ELEMENT = "texts";

    /** {@code null} where they are to be read; asked for every text that is read. */
    private static volatile List<ProblemTexts> known;
    private static boolean listening;

    private PackTexts() {
    }

    /** Those of all packs that are installed now. */
    public static List<ProblemTexts> installed() {
        List<ProblemTexts> all = known;
        return all != null ? all : read();
    }

    private static synchronized List<ProblemTexts> read() {
        if (FrameworkUtil.getBundle(PackTexts.class) == null) {
            return known = List.of(); // no OSGi, no packs
        }
        List<ProblemTexts> all = new ArrayList<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            if (!listening) {
                registry.addRegistryChangeListener(change -> forget(), "org.simloom.tool");
                listening = true;
            }
            for (IConfigurationElement element : registry.getConfigurationElementsFor(InstalledPacks.POINT)) {
                if (element.getName().equals(ELEMENT)) {
                    add(element, all);
                }
            }
        }
        return known = List.copyOf(all);
    }

    private static synchronized void forget() {
        known = null;
    }

    private static void add(IConfigurationElement element, List<ProblemTexts> all) {
        try {
            all.addAll(((TextService) element.createExecutableExtension("class")).texts());
        } catch (CoreException | RuntimeException | LinkageError e) {
            ILog.get().error(element.getContributor().getName() + ": " + e.getMessage(), e);
        }
    }
}
