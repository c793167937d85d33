package org.simloom.help.internal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.simloom.base.l10n.Messages;

/** Every problem that Simloom can tell of, by its code, with what to do. */
final class ProblemsPage {
    private static final Messages MESSAGES = Messages.of(ProblemsPage.class);

    private ProblemsPage() {
    }

    static String of(Locale locale) {
        Html html = new Html(MESSAGES.get(locale, "problems"), locale);
        html.raw("<p>" + MESSAGES.get(locale, "problems.text") + "</p>\n");
        Map<String, Map<String, String[]>> parts = new TreeMap<>();
        for (Catalogue catalogue : Catalogue.ALL) {
            catalogue.problems(locale).forEach((code, texts) -> parts
                    .computeIfAbsent(code.substring(0, code.indexOf('.')), part -> new TreeMap<>()).put(code, texts));
        }
        html.raw("<p class=\"contents\">");
        parts.keySet().forEach(part -> html.raw("<a href=\"#" + part + "\">" + part + "</a> "));
        html.raw("</p>\n");
        parts.forEach((part, problems) -> {
            html.raw("<h2 id=\"" + part + "\">" + Html.escape(MESSAGES.get(locale, "problems." + part)) + " <small>"
                    + Html.code(part) + "</small></h2>\n<table>\n").row("th", MESSAGES.get(locale, "column.code"),
                    MESSAGES.get(locale, "column.message"), MESSAGES.get(locale, "column.todo"));
            problems.forEach((code, texts) -> html.row("td", Html.code(code), Html.escape(texts[0]), Html.escape(texts[1])));
            html.raw("</table>\n");
        });
        return html.toString();
    }
}
