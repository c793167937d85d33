package org.simloom.workbench.internal.korean;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * A file of Korean texts that a fragment of the language pack adds to a bundle of the platform.
 *
 * @param host the platform's bundle
 * @param path of the file within the fragment
 * @param korean its texts
 * @param english those of the host's file beside which it lies; null where the host has no such file
 */
record TextFile(Bundle host, String path, Map<String, String> korean, Map<String, String> english) {
    static final String FRAGMENTS = "org.simloom.nl.ko.";

    private static final String KOREAN = "_ko.properties";
    private static final String ENGLISH = ".properties";

    /** All files of the language pack. */
    static List<TextFile> all() {
        List<TextFile> found = new ArrayList<>();
        for (Bundle fragment : FrameworkUtil.getBundle(TextFile.class).getBundleContext().getBundles()) {
            if (fragment.getSymbolicName().startsWith(FRAGMENTS)) {
                String host = fragment.getHeaders().get(Constants.FRAGMENT_HOST).split(";")[0];
                for (URL file : entries(fragment, "*" + KOREAN)) {
                    found.add(of(Platform.getBundle(host), file));
                }
            }
        }
        return found;
    }

    /** Texts of our own bundles: English to Korean. */
    static Map<String, String> own() {
        Map<String, String> found = new HashMap<>();
        for (Bundle bundle : FrameworkUtil.getBundle(TextFile.class).getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().startsWith("org.simloom.") && !bundle.getSymbolicName().startsWith(FRAGMENTS)) {
                for (URL file : entries(bundle, "*" + KOREAN)) {
                    TextFile texts = of(bundle, file);
                    texts.korean.forEach((key, text) -> found.put(texts.english.getOrDefault(key, key), text));
                }
            }
        }
        return found;
    }

    /** Where the host has the English file: in itself, or in a fragment for one window system. */
    private static TextFile of(Bundle host, URL file) {
        String path = file.getPath().replaceFirst("^/", "");
        String english = path.replace(KOREAN, ENGLISH);
        int slash = english.lastIndexOf('/');
        Enumeration<URL> there = host.findEntries(slash < 0 ? "/" : english.substring(0, slash),
                english.substring(slash + 1), false);
        return new TextFile(host, path, read(file), there == null ? null : read(there.nextElement()));
    }

    private static List<URL> entries(Bundle bundle, String pattern) {
        Enumeration<URL> there = bundle.findEntries("/", pattern, true);
        return there == null ? List.of() : Collections.list(there);
    }

    private static Map<String, String> read(URL file) {
        Properties properties = new Properties();
        try (InputStream in = file.openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** The characters that open a menu or press a button, in upper case. */
    static List<Character> mnemonics(String text) {
        String plain = text.replace("&&", "");
        List<Character> found = new ArrayList<>();
        for (int at = plain.indexOf('&'); at >= 0 && at + 1 < plain.length(); at = plain.indexOf('&', at + 1)) {
            found.add(Character.toUpperCase(plain.charAt(at + 1)));
        }
        return found;
    }

    /** The arguments of a text, each once: {@code {0}}, {@code %s}. */
    static List<String> arguments(String text) {
        return Arrays.asList(java.util.regex.Pattern.compile("\\{\\d+|%\\d?\\$?s").matcher(text).results()
                .map(java.util.regex.MatchResult::group).distinct().sorted().toArray(String[]::new));
    }

    @Override
    public String toString() {
        return host.getSymbolicName() + "/" + path;
    }
}
