package org.simloom.deck;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.simloom.base.problem.Location;

/**
 * A keyword line of a deck, such as {@code *SOLID SECTION, ELSET=plate, MATERIAL=steel}. Case and
 * blanks mean nothing in a deck, so names are given in capitals and without blanks; only values of
 * parameters that name files keep their case.
 */
public final class Card {
    private final String title;
    private final String name;
    private final Map<String, String> parameters;
    private final Path file;
    private final int line;

    private Card(String title, Map<String, String> parameters, Path file, int line) {
        this.title = title;
        this.name = compact(title.substring(1));
        this.parameters = parameters;
        this.file = file;
        this.line = line;
    }

    /** The card written as {@code text}, which starts with an asterisk. */
    public static Card parse(String text, Path file, int line) {
        String[] parts = text.split(",");
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            String key = compact(equals < 0 ? parts[i] : parts[i].substring(0, equals));
            if (!key.isEmpty()) {
                parameters.put(key, equals < 0 ? "" : value(parts[i].substring(equals + 1)));
            }
        }
        String title = parts.length == 0 ? "*" : parts[0].strip().toUpperCase(Locale.ROOT);
        return new Card(title.replaceAll("\\s+", " "), parameters, file, line);
    }

    /** {@code text} as a deck compares it: in capitals and without blanks. */
    static String compact(String text) {
        boolean compact = true;
        for (int i = 0; i < text.length() && compact; i++) {
            char c = text.charAt(i);
            compact = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        return compact ? text : text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    private static String value(String text) {
        return text.replaceAll("[\\s\"']+", "");
    }

    /** The keyword in capitals, without asterisk and blanks: {@code SOLIDSECTION}. */
    public String name() {
        return name;
    }

    /** The keyword for people: {@code *SOLID SECTION}. */
    public String title() {
        return title;
    }

    /** Whether this is the keyword {@code name}, given with or without blanks. */
    public boolean is(String name) {
        return this.name.equals(compact(name));
    }

    /** Whether the parameter is given, with or without a value. */
    public boolean has(String key) {
        return parameters.containsKey(compact(key));
    }

    /** The value of a parameter as a name: in capitals, without blanks and quotes. */
    public Optional<String> named(String key) {
        return text(key).map(value -> value.toUpperCase(Locale.ROOT));
    }

    /** The value of a parameter in the case it was written, without blanks and quotes. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(parameters.get(compact(key))).filter(value -> !value.isEmpty());
    }

    /** The file the card stands in. */
    public Path file() {
        return file;
    }

    /** The line of the card's start in its file, from 1. */
    public int line() {
        return line;
    }

    /** Where the card stands. */
    public Location location() {
        return new Location(file.toString(), line, title);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + title + " " + parameters;
    }
}
