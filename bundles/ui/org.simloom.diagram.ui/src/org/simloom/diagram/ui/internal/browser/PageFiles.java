package org.simloom.diagram.ui.internal.browser;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The files of the page, on the disk, because browsers read nothing from bundles. */
final class PageFiles {
    private static final String BUNDLE = "org.simloom.diagram.web";
    private static final String FOLDER = "web/";

    private PageFiles() {
    }

    /**
     * The address of the page. Where the bundle is an archive, its files are unpacked once.
     *
     * @throws IOException where they are not there or cannot be unpacked
     */
    static String address() throws IOException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL folder = bundle == null ? null : bundle.getEntry(FOLDER);
        if (folder == null) {
            throw new IOException(BUNDLE + "/" + FOLDER);
        }
        String address = FileLocator.toFileURL(folder).toString().replace(" ", "%20");
        // WebView2 and WebKit want an empty host to be written
        return address.replaceFirst("^file:/(?!/)", "file:///") + "index.html";
    }
}
