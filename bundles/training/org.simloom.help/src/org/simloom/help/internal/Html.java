package org.simloom.help.internal;

import java.util.Locale;

/** A page of the help as it grows. */
final class Html {
    private final StringBuilder text = new StringBuilder();

    Html(String title, Locale locale) {
        text.append("<!DOCTYPE html>\n<html lang=\"").append(locale.getLanguage())
                .append("\"><head><meta charset=\"UTF-8\"><title>").append(escape(title))
                .append("</title><link rel=\"stylesheet\" href=\"../html/help.css\"></head><body>\n");
        element("h1", title);
    }

    /** An element with a text. */
    Html element(String name, String content) {
        text.append('<').append(name).append('>').append(escape(content)).append("</").append(name).append(">\n");
        return this;
    }

    /** What is HTML already. */
    Html raw(String html) {
        text.append(html);
        return this;
    }

    /** A table's row; its cells are HTML. */
    Html row(String cell, String... contents) {
        text.append("<tr>");
        for (String content : contents) {
            text.append('<').append(cell).append('>').append(content).append("</").append(cell).append('>');
        }
        text.append("</tr>\n");
        return this;
    }

    @Override
    public String toString() {
        return text + "</body></html>\n";
    }

    static String escape(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String code(String plain) {
        return "<code>" + escape(plain) + "</code>";
    }
}
