package org.simloom.deck.workflow.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.deck.workflow.internal.Fields;
import org.simloom.deck.workflow.internal.RawLines;

/**
 * One file of a deck as a template: its bytes as they are, but for the fields that were chosen, and for what the
 * template language would take for its own, which is written so that it comes out as it was.
 */
final class TemplateText {
    /** Beginnings of interpolations, directives, comments and macro calls with square brackets. */
    private static final Pattern SPECIAL = Pattern.compile("\\[(?=[=#@]|/[#@])");
    private static final String BRACKET = Matcher.quoteReplacement("[=\"[\"]");
    private static final Pattern USE = Pattern.compile("<\\s*(\\w+)\\s*>");
    private static final Pattern INPUT = Pattern.compile("(?i)(INPUT\\s*=\\s*)([^,]*?)(\\s*(?:,.*)?)", Pattern.DOTALL);

    private final Map<Integer, Map<Integer, String>> fields = new HashMap<>();
    private final Map<Integer, String> inputs = new HashMap<>();
    private final Map<String, String> uses;
    private final boolean rendered;

    /**
     * @param uses what stands for {@code <NAME>}, as template text
     * @param rendered whether the file is rendered even where nothing in it changes
     */
    TemplateText(Map<String, String> uses, boolean rendered) {
        this.uses = uses;
        this.rendered = rendered;
    }

    /** Puts a template's text in the place of a field. */
    void replace(int line, int field, String text) {
        // the last field first, so that the places of the others stay
        fields.computeIfAbsent(line, l -> new TreeMap<>(java.util.Comparator.reverseOrder())).put(field, text);
    }

    /** Gives an included file another name. */
    void include(int line, String name) {
        inputs.put(line, name);
    }

    /** Whether nothing between two lines, both included, is replaced. */
    boolean isUntouched(int from, int to) {
        return uses.isEmpty() && java.util.stream.Stream.of(fields, inputs).flatMap(map -> map.keySet().stream())
                .noneMatch(line -> line >= from && line <= to);
    }

    /** Whether the file is a template, in which square brackets mean something. */
    boolean isRendered() {
        return rendered || !fields.isEmpty() || !uses.isEmpty();
    }

    /** Whether the file stays as it is, byte for byte. */
    boolean isPlain() {
        return !isRendered() && inputs.isEmpty();
    }

    /** The line, as bytes in Latin-1, as the template has it. */
    String line(int number, String line) {
        String named = inputs.containsKey(number) ? renamed(line, inputs.get(number)) : line;
        boolean untouched = line.indexOf('[') < 0 && !fields.containsKey(number) && uses.isEmpty();
        if (untouched || !isRendered()) {
            return named;
        }
        StringBuilder out = new StringBuilder();
        int done = 0;
        TreeMap<Integer, Replaced> places = places(number, named);
        for (Replaced place : places.values()) {
            out.append(escaped(named.substring(done, place.range.from()))).append(place.text);
            done = place.range.to();
        }
        return out.append(escaped(named.substring(done))).toString();
    }

    private record Replaced(Fields.Range range, String text) {
    }

    private TreeMap<Integer, Replaced> places(int number, String line) {
        TreeMap<Integer, Replaced> places = new TreeMap<>();
        fields.getOrDefault(number, Map.of()).forEach((field, text) -> Fields.find(line, field)
                .ifPresent(range -> places.put(range.from(), new Replaced(range, latin(text)))));
        if (!uses.isEmpty() && !line.stripLeading().startsWith("**")) {
            Matcher use = USE.matcher(line);
            while (use.find()) {
                String text = uses.get(use.group(1));
                if (text != null) {
                    places.putIfAbsent(use.start(), new Replaced(new Fields.Range(use.start(), use.end()), latin(text)));
                }
            }
        }
        return places;
    }

    private static String renamed(String line, String name) {
        Matcher input = INPUT.matcher(line);
        String end = line.substring(RawLines.content(line).length());
        return input.find() ? line.substring(0, input.start()) + input.group(1) + latin(name)
                + RawLines.content(input.group(3)) + end : line;
    }

    /** Text whose rendering gives {@code text} back. */
    static String escaped(String text) {
        return text.indexOf('[') < 0 ? text : SPECIAL.matcher(text).replaceAll(BRACKET);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
