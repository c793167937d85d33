package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.cli.internal.error.ErrorReporter;

class MessagesTest {

    @Test
    void koreanSaysWhatEnglishSays() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
        assertEquals(List.of(), MessagesAudit.audit(ErrorReporter.class));
    }

    @Test
    void usageIsToldInBothLanguages() throws IOException {
        Properties english = read("usage.properties");
        Properties korean = read("usage_ko.properties");
        assertEquals(english.stringPropertyNames(), korean.stringPropertyNames());
        korean.forEach((key, text) -> assertTrue(!text.toString().isBlank(), key.toString()));
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
