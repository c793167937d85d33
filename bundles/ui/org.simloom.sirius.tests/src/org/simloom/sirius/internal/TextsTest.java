package org.simloom.sirius.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;

class TextsTest {
    private static final Path BUNDLE = Path.of("../org.simloom.sirius");
    private static final Path SPECIFICATION = BUNDLE.resolve("description/simloom.odesign");

    @Test
    void textsAreThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }

    @Test
    void keysOfTheSpecificationAreThereInBothLanguagesAndNoOthers() throws IOException {
        TreeSet<String> used = keys(SPECIFICATION, "\"%([^\"]+)\"");
        used.addAll(keys(BUNDLE.resolve("plugin.xml"), "\"%([^\"]+)\""));
        used.addAll(keys(BUNDLE.resolve("META-INF/MANIFEST.MF"), ": %(\\S+)"));
        assertEquals(used, new TreeSet<>(properties("plugin.properties").stringPropertyNames()));
        Properties korean = properties("plugin_ko.properties");
        assertEquals(used, new TreeSet<>(korean.stringPropertyNames()));
        korean.forEach((key, text) -> assertTrue(!text.toString().isBlank(), key::toString));
    }

    @Test
    void everyNameThatIsShownIsAKey() throws IOException {
        assertEquals(new TreeSet<>(List.of("ELK Layered")), keys(SPECIFICATION, " label=\"([^%\"][^\"]*)\""));
        assertEquals(new TreeSet<>(), keys(SPECIFICATION, " (?:documentation|endUserDocumentation|windowTitle)=\"([^%\"][^\"]*)\""));
    }

    @Test
    void titlesGroupsAndColumnsOfTheSpecificationHaveTexts() throws IOException {
        Properties texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("messages.properties")) {
            texts.load(in);
        }
        for (String[] one : new String[][] {{"titleOf", "title."}, {"groupText", "group."}, {"headingText", "column."}}) {
            TreeSet<String> keys = keys(SPECIFICATION, one[0] + "\\('(\\w+)'\\)");
            assertTrue(!keys.isEmpty());
            keys.forEach(key -> assertTrue(texts.containsKey(one[1] + key), one[1] + key));
        }
    }

    @Test
    void helpTellsOfTheSitesAndFeaturesInBothLanguages() throws IOException {
        for (String page : List.of("html/sirius.html", "nl/ko/html/sirius.html")) {
            String text = Files.readString(Path.of("../../training/org.simloom.help").resolve(page));
            Installation.SITES.forEach(site -> assertTrue(text.contains(site), page + " " + site));
            Installation.features().forEach(feature -> assertTrue(text.contains(feature.id()), page + " " + feature.id()));
        }
    }

    private static TreeSet<String> keys(Path file, String pattern) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(Files.readString(file)).results().map((MatchResult m) -> m.group(1)).forEach(found::add);
        return found;
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(BUNDLE.resolve(name))) {
            properties.load(in);
        }
        return properties;
    }
}
