package org.simloom.tool.internal.catalog;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.CheckService;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolCatalog;

/** Collects what installed bundles bring. A pack with a defect is logged and left out; the others stay. */
public final class InstalledPacks {
    static final String POINT = "org.simloom.tool.packs";

    private InstalledPacks() {
    }

    /** See {@link ToolCatalog#installed}. */
    public static ToolCatalog load() {
        List<ToolDescriptor> tools = new ArrayList<>();
        Map<String, ResultReader> readers = new HashMap<>();
        Map<String, CheckService> checks = new HashMap<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
                try {
                    add(element, tools, readers, checks);
                } catch (CoreException | IOException | ProblemException e) {
                    ILog.get().error(element.getContributor().getName() + ": " + e.getMessage(), e);
                }
            }
        }
        return new ToolCatalog(tools, readers, checks);
    }

    private static void add(IConfigurationElement element, List<ToolDescriptor> tools,
            Map<String, ResultReader> readers, Map<String, CheckService> checks) throws CoreException, IOException {
        switch (element.getName()) {
            case "descriptor" -> tools.add(PackLoader.read(file(element)));
            case "reader" -> readers.put(element.getAttribute("kind"),
                    (ResultReader) element.createExecutableExtension("class"));
            case "check" -> checks.put(element.getAttribute("kind"),
                    (CheckService) element.createExecutableExtension("class"));
            case PackTexts.ELEMENT -> { } // they are no tools: see there
            default -> throw new IOException("unknown element " + element.getName());
        }
    }

    // the whole folder is unpacked, because templates and texts lie beside the descriptor
    private static Path file(IConfigurationElement element) throws IOException {
        String name = element.getAttribute("file");
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        int slash = name.lastIndexOf('/');
        URL folder = bundle.getEntry(slash < 0 ? "/" : name.substring(0, slash + 1));
        if (folder == null) {
            throw new IOException("no folder for " + name);
        }
        return Path.of(new File(FileLocator.toFileURL(folder).getPath()).getPath(), name.substring(slash + 1));
    }
}
