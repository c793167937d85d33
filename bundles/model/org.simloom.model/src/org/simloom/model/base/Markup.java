package org.simloom.model.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Collections;

/** XML of a model file that means nothing here, as it was read. */
public sealed interface Markup {

    /**
     * An element.
     *
     * @param name       as it was written, with its prefix
     * @param attributes values by name, in their order, with declarations of namespaces among them
     * @param content    what is inside
     */
    record Element(String name, Map<String, String> attributes, List<Markup> content) implements Markup {
        public Element {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            content = List.copyOf(content);
        }
    }

    /** Text between tags. */
    record Text(String text) implements Markup {
    }

    /**
     * A comment or a processing instruction.
     *
     * @param source with what begins and ends it
     */
    record Comment(String source) implements Markup {
    }
}
