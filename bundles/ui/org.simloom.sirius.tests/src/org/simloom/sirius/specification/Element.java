package org.simloom.sirius.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element of the specification, and where it stands. */
final class Element {
    final String tag;
    final String type;
    final int line;
    final Map<String, String> attributes;
    final Element parent;
    final List<Element> children = new ArrayList<>();

    /** @param type its kind where that is said, with its prefix; else {@code null} */
    Element(String tag, String type, int line, Map<String, String> attributes, Element parent) {
        this.tag = tag;
        this.type = type;
        this.line = line;
        this.attributes = attributes;
        this.parent = parent;
    }

    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The kind without prefix; empty where it is not said. */
    String kind() {
        return type == null ? "" : type.substring(type.indexOf(':') + 1);
    }

    /** It and all in it. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    /** It and what it is in, outwards. */
    Stream<Element> up() {
        return Stream.iterate(this, element -> element != null, element -> element.parent);
    }

    /** The nearest element outwards that is about a class of the models. */
    String domain() {
        return up().map(element -> element.get("domainClass")).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    /** Follows a reference within the file; {@code null} where it leads nowhere. */
    static Element resolve(Element root, String reference) {
        Element at = reference.startsWith("//") ? root : null;
        for (String step : at == null ? new String[0] : reference.substring(2).split("/(?=@)")) {
            if (at == null || !step.startsWith("@")) {
                return null;
            }
            at = at.step(step.substring(1));
        }
        return at;
    }

    private Element step(String step) {
        int named = step.indexOf("[name='");
        int numbered = named < 0 ? step.lastIndexOf('.') : -1;
        String feature = named >= 0 ? step.substring(0, named) : numbered >= 0 ? step.substring(0, numbered) : step;
        List<Element> candidates = children.stream().filter(child -> child.tag.equals(feature)).toList();
        if (named >= 0) {
            String name = step.substring(named + "[name='".length(), step.length() - "']".length()).replace("%20", " ");
            List<Element> found = candidates.stream().filter(child -> child.get("name").equals(name)).toList();
            return found.size() == 1 ? found.get(0) : null;
        }
        int index = numbered < 0 ? 0 : Integer.parseInt(step.substring(numbered + 1));
        return index < candidates.size() ? candidates.get(index) : null;
    }
}
