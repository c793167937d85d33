package org.simloom.workbench.internal.korean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BiPredicate;

import org.eclipse.osgi.service.localization.BundleLocalization;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The language pack against the platform that it is for: after an update this tells which texts are stale. */
class KoreanPlatformTest {
    private static final int HOSTS = 48;
    private static final int TEXTS = 7_500;

    private final List<TextFile> files = TextFile.all();

    @Test
    void thePackIsThere() {
        assertTrue(files.stream().map(TextFile::host).distinct().count() >= HOSTS);
        assertTrue(files.stream().mapToInt(file -> file.korean().size()).sum() >= TEXTS);
    }

    @Test
    void everyFileAndTextExistsInThePlatform() {
        List<String> stale = new ArrayList<>();
        for (TextFile file : files) {
            if (file.english() == null) {
                stale.add(file.toString());
            } else {
                Set<String> gone = new HashSet<>(file.korean().keySet());
                gone.removeAll(file.english().keySet());
                gone.forEach(key -> stale.add(file + ": " + key));
            }
        }
        assertEquals(List.of(), stale);
    }

    @Test
    void textsHaveTheSameArguments() {
        // a choice of singular and plural has no use in Korean, nor has the ending of an English plural
        assertEquals(List.of(), differing((english, korean) -> english.contains(",choice,")
                || TextFile.arguments(english).equals(TextFile.arguments(korean))));
    }

    @Test
    void textsHaveTheSameMnemonics() {
        assertEquals(List.of(), differing((english, korean) -> TextFile.mnemonics(english).size()
                == TextFile.mnemonics(korean).size()));
    }

    @Test
    void textsAreKeptInShape() {
        assertEquals(List.of(), differing((english, korean) -> !korean.isBlank() && !korean.contains("\uFFFD")
                && english.strip().chars().filter(c -> c == '\t').count() == korean.chars().filter(c -> c == '\t').count()
                && english.contains("<a") == korean.contains("<a") && english.contains("</a>") == korean.contains("</a>")));
    }

    @Test
    void contributionsAreReadAsTheyAreWritten() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        var reference = context.getServiceReference(BundleLocalization.class);
        BundleLocalization localization = context.getService(reference);
        List<String> wrong = new ArrayList<>();
        for (TextFile file : files) {
            if (!file.path().contains("/")) {
                ResourceBundle read = localization.getLocalization(file.host(), Locale.KOREAN.getLanguage());
                file.korean().forEach((key, text) -> {
                    if (!text.equals(read.getString(key))) {
                        wrong.add(file + ": " + key);
                    }
                });
            }
        }
        context.ungetService(reference);
        assertEquals(List.of(), wrong);
    }

    @Test
    void messagesAreFoundByTheHostAndReadAsTheyAreWritten() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (TextFile file : files) {
            if (file.path().contains("/")) {
                // as org.eclipse.osgi.util.NLS and java.util.ResourceBundle do it
                var read = new PropertyResourceBundle(resource(file.host(), file.path()).openStream());
                file.korean().forEach((key, text) -> {
                    if (!text.equals(read.getString(key))) {
                        wrong.add(file + ": " + key);
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static java.net.URL resource(Bundle host, String path) {
        java.net.URL found = host.getResource(path);
        assertTrue(found != null, () -> host.getSymbolicName() + " does not find " + path);
        return found;
    }

    private List<String> differing(BiPredicate<String, String> fits) {
        List<String> found = new ArrayList<>();
        for (TextFile file : files) {
            file.korean().forEach((key, korean) -> {
                String english = file.english() == null ? null : file.english().get(key);
                if (english != null && !fits.test(english, korean)) {
                    found.add(file + ": " + key + " = " + korean);
                }
            });
        }
        return found;
    }
}
