package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.palette.Palette;
import org.simloom.diagram.internal.request.ContextMenu;
import org.simloom.diagram.internal.request.HelloHandler;
import org.simloom.diagram.internal.server.Faults;

class TextsTest {
    @ParameterizedTest
    @ValueSource(classes = {Refusal.class, Palette.class, ContextMenu.class, Faults.class})
    void everyTextIsThereInBothLanguages(Class<?> anchor) {
        assertEquals(List.of(), MessagesAudit.audit(anchor));
    }

    @Test
    void theTextsOfThePageAreThereInBothLanguages() throws IOException {
        Properties english = read("page.properties");
        Properties korean = read("page_ko.properties");
        assertEquals(english.stringPropertyNames(), korean.stringPropertyNames());
        korean.values().forEach(text -> assertFalse(((String) text).isBlank()));
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(HelloHandler.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
