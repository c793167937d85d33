package org.simloom.sirius.specification;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the specification with the lines of its elements. */
final class SpecificationReader extends DefaultHandler {
    private final Map<String, String> namespaces = new HashMap<>();
    private Locator locator;
    private Element root;
    private Element current;

    private SpecificationReader() {
    }

    /** What was read. */
    record Specification(Element root, Map<String, String> namespaces) {
    }

    static Specification read(InputStream in) throws Exception {
        SpecificationReader reader = new SpecificationReader();
        SAXParserFactory.newInstance().newSAXParser().parse(in, reader);
        return new Specification(reader.root, reader.namespaces);
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        Map<String, String> values = new HashMap<>();
        String type = null;
        for (int i = 0; i < attributes.getLength(); i++) {
            String key = attributes.getQName(i);
            if (key.startsWith("xmlns:")) {
                namespaces.put(key.substring("xmlns:".length()), attributes.getValue(i));
            } else if (key.equals("xsi:type")) {
                type = attributes.getValue(i);
            } else if (!key.contains(":")) {
                values.put(key, attributes.getValue(i));
            }
        }
        Element element = new Element(name, type, locator.getLineNumber(), values, current);
        if (current == null) {
            root = element;
        } else {
            current.children.add(element);
        }
        current = element;
    }

    @Override
    public void endElement(String uri, String local, String name) {
        current = current.parent;
    }
}
