package org.simloom.figures.internal;

import java.util.List;

/** Writes HTML; whatever is given as a text stays a text. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** An element with a text. */
    Html element(String tag, String text) {
        return open(tag).text(text).close(tag);
    }

    /** The beginning of an element; its name may be followed by attributes. */
    Html open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    /** The end of an element, which may be named with its attributes. */
    Html close(String tag) {
        out.append("</").append(tag.replaceFirst(" .*", "")).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** A term and what is said of it, in a list of such; nothing where nothing is said. */
    Html term(String term, String text) {
        return text == null || text.isBlank() ? this : element("dt", term).element("dd", text);
    }

    /**
     * A table.
     *
     * @param numeric which columns are numbers
     */
    Html table(List<String> heads, List<Boolean> numeric, List<List<String>> rows) {
        open("div class=\"scroll\"").open("table").open("thead").open("tr");
        for (int i = 0; i < heads.size(); i++) {
            cell("th", heads.get(i), numeric.get(i));
        }
        close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            open("tr");
            for (int i = 0; i < heads.size(); i++) {
                cell("td", i < row.size() ? row.get(i) : "", numeric.get(i));
            }
            close("tr");
        }
        return close("tbody").close("table").close("div");
    }

    private void cell(String tag, String text, boolean numeric) {
        element(numeric ? tag + " class=\"number\"" : tag, text);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A text as HTML, also within quotes. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** JSON within an element of a script: nothing in it ends that element. */
    public static String json(String json) {
        return json.replace("<", "\\u003c");
    }
}
