package org.simloom.workspace.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;

/** Finds the example folders of installed bundles. */
public final class ExampleFolders {
    private static final String POINT = "org.simloom.workspace.examples";

    private ExampleFolders() {
    }

    /** The folders; those inside a jar are unpacked by the platform. None outside OSGi. */
    public static List<Path> installed() {
        List<Path> folders = new ArrayList<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return folders;
        }
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            Bundle bundle = Platform.getBundle(element.getContributor().getName());
            URL entry = bundle == null ? null : bundle.getEntry(element.getAttribute("folder"));
            if (entry != null) {
                folders.add(folder(entry));
            }
        }
        return folders;
    }

    private static Path folder(URL entry) {
        try {
            // the URL's path may hold blanks, which its toURI would refuse
            return Path.of(new java.io.File(FileLocator.toFileURL(entry).getPath()).getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
