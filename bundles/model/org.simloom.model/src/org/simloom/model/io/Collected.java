package org.simloom.model.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.simloom.model.base.Markup;
import org.simloom.model.base.Placed;
import org.simloom.model.base.UnknownContent;

/** What of one element nobody knows, while its file is read. */
final class Collected {
    private final UnaryOperator<String> addresses;
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Placed> content = new ArrayList<>();
    private String type;

    /** @param addresses the namespace that a prefix has where the parser is now; {@code null} where it has none */
    Collected(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    void type(String name) {
        type = name;
        use(name);
    }

    void attribute(String name, String value) {
        attributes.put(name, value);
        use(name);
        use(value);
    }

    /** Prefixes mean here what they mean where the parser is now, which is still in what is around. */
    void use(Markup.Element element) {
        use(element, Set.of());
    }

    void content(Placed markup) {
        content.add(markup);
    }

    UnknownContent toContent() {
        return new UnknownContent(type, namespaces, attributes, content);
    }

    private void use(Markup.Element element, Set<String> declaredAround) {
        Set<String> declared = new HashSet<>(declaredAround);
        element.attributes().keySet().stream().filter(name -> name.equals("xmlns") || name.startsWith("xmlns:"))
                .map(name -> name.equals("xmlns") ? "" : name.substring(6)).forEach(declared::add);
        // kinds and references have prefixes in their values, too
        Stream.concat(Stream.of(element.name()), element.attributes().entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue())))
                .filter(name -> !declared.contains(prefix(name))).forEach(this::use);
        element.content().forEach(one -> {
            if (one instanceof Markup.Element inner) {
                use(inner, declared);
            }
        });
    }

    private void use(String name) {
        String prefix = prefix(name);
        String address = prefix.isEmpty() ? null : addresses.apply(prefix);
        if (address != null) {
            namespaces.put(prefix, address);
        }
    }

    private static String prefix(String name) {
        return name.indexOf(':') < 0 ? "" : name.substring(0, name.indexOf(':'));
    }
}
