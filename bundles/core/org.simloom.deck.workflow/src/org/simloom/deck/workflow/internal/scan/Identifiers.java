package org.simloom.deck.workflow.internal.scan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that templates, expressions and people can read. */
public final class Identifiers {
    private static final Pattern LEGAL = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    /** Words of the template language, and inputs that the solver's task has already. */
    private static final Set<String> TAKEN = Set.of("true", "false", "as", "in", "using", "gt", "gte", "lt", "lte", "deck",
            "mesh", "files");

    private final Map<String, Integer> used = new HashMap<>();

    /** Whether an input may be called so. */
    public static boolean isLegal(String name) {
        return LEGAL.matcher(name).matches() && !TAKEN.contains(name);
    }

    /** The word as a part of a name: in small letters, with nothing but letters, digits and underscores. */
    static String part(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_+|_+$", "");
    }

    /** A name that no other has: with the number of the step where another step has it, or one that counts up. */
    String unique(String wanted, int step) {
        String name = wanted.isEmpty() || !Character.isLetter(wanted.charAt(0)) ? "p_" + wanted : wanted;
        name = TAKEN.contains(name) ? name + "_value" : name;
        name = used.getOrDefault(name, step) == step ? name : name + "_step" + step;
        String unique = name;
        for (int n = 2; used.containsKey(unique); n++) {
            unique = name + "_" + n;
        }
        used.put(unique, step);
        return unique;
    }

    /** Keeps a name from being given again. */
    void take(String name) {
        used.put(name, 0);
    }
}
