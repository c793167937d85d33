package org.simloom.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files of the help bundle. */
final class Pages {
    private static final Bundle HELP = FrameworkUtil.getBundle(Reference.class);

    private Pages() {
    }

    /** The file's text; {@code null} where there is none. */
    static String text(String path) throws IOException {
        URL file = HELP.getEntry(path);
        if (file == null) {
            return null;
        }
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Document xml(String path) throws Exception {
        try (InputStream in = HELP.getEntry(path).openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    /** Values of an attribute in document order. */
    static List<String> values(Document document, String element, String attribute) {
        NodeList found = document.getElementsByTagName(element);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute)).toList();
    }

    /** Names of the files in a folder. */
    static TreeSet<String> names(String folder, String pattern) {
        Enumeration<URL> found = HELP.findEntries(folder, pattern, false);
        TreeSet<String> names = new TreeSet<>();
        Collections.list(found == null ? Collections.emptyEnumeration() : found)
                .forEach(url -> names.add(url.getPath().substring(url.getPath().lastIndexOf('/') + 1)));
        return names;
    }
}
