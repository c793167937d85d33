package org.simloom.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.l10n.MessagesAudit;

class PagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("<h[12][ >]");

    @Test
    void messagesAreThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Reference.class));
    }

    @Test
    void everyPageIsThereInBothLanguagesWithTheSameSections() throws Exception {
        var pages = Pages.names("html", "*.html");
        assertTrue(pages.size() >= 9, pages::toString);
        assertEquals(pages, Pages.names("nl/ko/html", "*.html"));
        for (String page : pages) {
            assertEquals(HEADING.matcher(Pages.text("html/" + page)).results().count(),
                    HEADING.matcher(Pages.text("nl/ko/html/" + page)).results().count(), page);
            assertEquals(links("html/" + page), links("nl/ko/html/" + page), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html/", "nl/ko/html/"})
    void everyLinkOfAPageLeadsSomewhere(String folder) throws Exception {
        for (String page : Pages.names(folder, "*.html")) {
            for (String link : links(folder + page)) {
                assertLeadsSomewhere(page, link.startsWith("../") ? link.substring(3) : "html/" + link);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"toc.xml", "nl/ko/toc.xml", "contexts.xml", "nl/ko/contexts.xml"})
    void everyTopicOfContentsAndContextsLeadsSomewhere(String file) throws Exception {
        for (String topic : Pages.values(Pages.xml(file), "topic", "href")) {
            assertLeadsSomewhere(file, topic);
        }
    }

    @Test
    void contentsAndContextsAreTheSameInBothLanguages() throws Exception {
        for (String[] what : new String[][] {{"toc.xml", "topic", "href"}, {"contexts.xml", "topic", "href"},
            {"contexts.xml", "context", "id"}}) {
            assertEquals(Pages.values(Pages.xml(what[0]), what[1], what[2]),
                    Pages.values(Pages.xml("nl/ko/" + what[0]), what[1], what[2]));
        }
    }

    @Test
    void cheatSheetsDoTheSameInBothLanguages() throws Exception {
        var sheets = Pages.names("cheatsheets", "*.xml");
        assertEquals(3, sheets.size());
        assertEquals(sheets, Pages.names("nl/ko/cheatsheets", "*.xml"));
        for (String sheet : sheets) {
            for (String[] what : new String[][] {{"command", "serialization"}, {"item", "href"}, {"item", "skip"}}) {
                assertEquals(Pages.values(Pages.xml("cheatsheets/" + sheet), what[0], what[1]),
                        Pages.values(Pages.xml("nl/ko/cheatsheets/" + sheet), what[0], what[1]), sheet);
            }
            for (String link : Pages.values(Pages.xml("cheatsheets/" + sheet), "item", "href")) {
                if (!link.isEmpty()) {
                    assertLeadsSomewhere(sheet, link.replaceFirst("^/org\\.simloom\\.help/", ""));
                }
            }
        }
    }

    private static List<String> links(String page) throws Exception {
        return LINK.matcher(Pages.text(page)).results().map(m -> m.group(1)).filter(link -> !link.startsWith("https:")).toList();
    }

    private static void assertLeadsSomewhere(String from, String link) throws Exception {
        String[] parts = link.split("#", 2);
        String text = Pages.text(parts[0]);
        if (text == null) {
            try (InputStream in = new Reference().getInputStream("org.simloom.help", parts[0], Locale.ENGLISH)) {
                assertNotNull(in, () -> from + " leads nowhere: " + link);
                text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        assertFalse(text.isBlank());
        if (parts.length > 1) {
            assertTrue(text.contains("id=\"" + parts[1] + "\""), from + " leads to no such place: " + link);
        }
    }
}
