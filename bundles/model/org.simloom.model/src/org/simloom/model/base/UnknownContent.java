package org.simloom.model.base;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model file says of an element that this installation does not know, as a newer version may have written it.
 * It is a value: copies of the element share it, and merging takes it as a whole.
 *
 * @param type       the kind of the element as it was written, such as {@code workflow:FancyTask}; {@code null} where
 *                   the kind is known
 * @param namespaces addresses by the prefixes that are used here, but for those of XML itself
 * @param attributes values by name, in their order
 * @param content    elements that are none of the known ones, with the comments on them, and text where none belongs
 */
public record UnknownContent(String type, Map<String, String> namespaces, Map<String, String> attributes,
        List<Placed> content) {

    /** So much of a text tells which one it is. */
    private static final int LONG = 40;

    public UnknownContent {
        namespaces = Collections.unmodifiableMap(new LinkedHashMap<>(namespaces));
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    /** The kind without its prefix; {@code null} where the kind is known. */
    public String kind() {
        return type == null ? null : type.substring(type.indexOf(':') + 1);
    }

    /** In one line, for people who choose between two: {@code workflow:FancyTask, gain=3, lamp}. */
    @Override
    public String toString() {
        return Stream.of(Stream.ofNullable(type), attributes.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()),
                content.stream().map(one -> switch (one.markup()) {
                    case Markup.Element element -> element.name();
                    case Markup.Text text -> text.text();
                    case Markup.Comment comment -> comment.source();
                })).flatMap(parts -> parts).collect(Collectors.joining(", "));
    }

    /** Names of the attributes and elements that nobody knows, and texts between them, each once. */
    public List<String> names() {
        return Stream.concat(attributes.keySet().stream(), content.stream().flatMap(one -> switch (one.markup()) {
            case Markup.Element element -> Stream.of(element.name());
            case Markup.Text text -> Stream.of("“" + (text.text().length() > LONG ? text.text().substring(0, LONG) + "…" : text.text()) + "”");
            case Markup.Comment comment -> Stream.empty();
        })).distinct().toList();
    }
}
