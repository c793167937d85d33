package org.simloom.tool.authoring.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives names that templates and expressions can use, each once. */
public final class Names {
    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();

    public Names(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /** The nearest name that can be used; {@code otherwise} where nothing of it is left. */
    public static String legal(String text, String otherwise) {
        String letters = text.strip().replaceAll("[^\\p{L}\\p{N}_]+", "_").replaceAll("^_+|_+$", "");
        if (letters.length() > LONGEST) {
            letters = letters.substring(letters.length() - LONGEST).replaceFirst("^[^_]*_+", "");
        }
        return letters.isEmpty() ? otherwise : Character.isDigit(letters.charAt(0)) ? otherwise + "_" + letters : letters;
    }

    /** Such a name that has not been given yet. */
    public String next(String text, String otherwise) {
        String first = legal(text, otherwise);
        String name = first;
        for (int n = 2; !taken.add(name); n++) {
            name = first + "_" + n;
        }
        return name;
    }
}
