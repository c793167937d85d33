package org.simloom.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;

class TextsTest {
    @Test
    void messagesAreThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }

    @Test
    void contributionsHaveTextsInBothLanguages() throws IOException {
        Properties english = read("OSGI-INF/l10n/bundle.properties");
        Properties korean = read("OSGI-INF/l10n/bundle_ko.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(korean.stringPropertyNames()));
        assertFalse(korean.values().stream().anyMatch(text -> text.toString().isBlank()));
        Set<String> used = Pattern.compile("\"%([^\"]+)\"|>%([^<]+)<").matcher(text("plugin.xml")).results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1)).collect(Collectors.toSet());
        assertTrue(english.stringPropertyNames().containsAll(used), () -> {
            used.removeAll(english.stringPropertyNames());
            return used.toString();
        });
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = open(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) throws IOException {
        return org.osgi.framework.FrameworkUtil.getBundle(Texts.class).getEntry(name).openStream();
    }
}
