package org.simloom.model.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.model.base.Markup;
import org.xml.sax.Attributes;

/** Takes an element that nobody knows as the parser tells of it, with all that is inside. */
final class MarkupReader {
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String name, Map<String, String> attributes, List<Markup> content) {
        Markup.Element closed() {
            // what only indents elements is made anew on writing
            boolean blank = content.stream().allMatch(one -> !(one instanceof Markup.Text t) || t.text().isBlank());
            if (blank && content.stream().anyMatch(one -> !(one instanceof Markup.Text))) {
                content.removeIf(Markup.Text.class::isInstance);
            }
            return new Markup.Element(name, attributes, content);
        }
    }

    void start(String name, Attributes attributes) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.put(attributes.getQName(i), attributes.getValue(i));
        }
        open.push(new Open(name, values, new ArrayList<>()));
    }

    void text(String text) {
        List<Markup> content = open.peek().content();
        if (!content.isEmpty() && content.getLast() instanceof Markup.Text before) {
            // the parser gives long texts in pieces
            content.set(content.size() - 1, new Markup.Text(before.text() + text));
        } else {
            content.add(new Markup.Text(text));
        }
    }

    void comment(Markup.Comment comment) {
        open.peek().content().add(comment);
    }

    /** The whole element where it ends here, {@code null} where one inside of it does. */
    Markup.Element end() {
        Markup.Element closed = open.pop().closed();
        if (open.isEmpty()) {
            return closed;
        }
        open.peek().content().add(closed);
        return null;
    }
}
