package org.simloom.model.io;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.xmi.impl.XMLString;
import org.simloom.model.base.Markup;

/** Writes markup as it was read, each on its line but where that would change a text. */
final class MarkupWriter {
    private final XMLString doc;
    private final UnaryOperator<String> attribute;
    private final UnaryOperator<String> text;

    /**
     * @param doc       is written to
     * @param attribute makes a text the value of an attribute
     * @param text      makes a text one between tags
     */
    MarkupWriter(XMLString doc, UnaryOperator<String> attribute, UnaryOperator<String> text) {
        this.doc = doc;
        this.attribute = attribute;
        this.text = text;
    }

    void attributes(Map<String, String> attributes) {
        attributes.forEach((name, value) -> doc.addAttribute(name, attribute.apply(value)));
    }

    /** @param depth how many elements it is in */
    void write(Markup markup, int depth) {
        write(markup, depth, false);
    }

    /** A comment that goes on in the line. */
    void inLine(Markup.Comment comment) {
        // the parser gives lines of every system as one
        doc.addText(comment.source().replace("\n", System.lineSeparator()));
    }

    /** What comes next begins in a line of its own; whatever does must end it. */
    void indent(int depth) {
        doc.addText("  ".repeat(depth));
    }

    private void write(Markup markup, int depth, boolean mixed) {
        switch (markup) {
            case Markup.Text loose -> doc.addText(text.apply(loose.text()));
            case Markup.Comment comment when mixed -> inLine(comment);
            case Markup.Comment comment -> {
                indent(depth);
                inLine(comment);
                doc.addLine();
            }
            case Markup.Element element -> {
                doc.startElement(element.name());
                attributes(element.attributes());
                content(element.content(), depth + 1);
            }
        }
    }

    private void content(List<Markup> content, int depth) {
        if (content.isEmpty()) {
            doc.endEmptyElement();
        } else if (content.size() == 1 && content.get(0) instanceof Markup.Text only) {
            doc.endContentElement(text.apply(only.text()));
        } else {
            // between text and elements no blank may come in
            boolean mixed = content.stream().anyMatch(Markup.Text.class::isInstance);
            doc.setMixed(mixed);
            content.forEach(one -> write(one, depth, mixed));
            doc.endElement();
        }
    }
}
