package org.simloom.base.l10n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares the English and the Korean texts of a package. */
public final class MessagesAudit {
    private static final Pattern FORMATTED = Pattern.compile("\\{\\d+,");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");

    private MessagesAudit() {
    }

    /** What is wrong with the texts beside {@code anchor}; empty where nothing is. */
    public static List<String> audit(Class<?> anchor) {
        List<String> findings = new ArrayList<>();
        Properties english = read(anchor, "messages.properties", findings);
        Properties korean = read(anchor, "messages_ko.properties", findings);
        TreeSet<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(korean.stringPropertyNames());
        for (String key : keys) {
            String a = english.getProperty(key);
            String b = korean.getProperty(key);
            if (a == null || b == null) {
                findings.add(key + " is missing in " + (a == null ? "English" : "Korean"));
            } else if (!placeholders(a).containsAll(placeholders(b))) {
                findings.add(key + " uses other arguments in Korean");
            } else if (FORMATTED.matcher(a + b).find()) {
                findings.add(key + " formats an argument, but all of them are texts");
            } else if (!a.isBlank() && b.isBlank()) {
                findings.add(key + " is blank in Korean");
            }
        }
        return findings;
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static Properties read(Class<?> anchor, String name, List<String> findings) {
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object text) {
                Object before = super.put(key, text);
                if (before != null) {
                    findings.add(key + " is given twice in " + name);
                }
                return before;
            }
        };
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
