package org.simloom.sampling.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds generators. */
final class Fractions {
    /**
     * Minimum-aberration generators (Fries and Hunter 1980; Box, Hunter and Hunter, Statistics for Experimenters; NIST/
     * SEMATECH e-Handbook, table 3.17): the factors of each base, then the further ones as products of A, B, C, ….
     */
    private static final String[] TABLE = {
        "2 AB", "3 ABC", "3 AB AC", "3 AB AC BC", "3 AB AC BC ABC",
        "4 ABCD", "4 ABC BCD", "4 ABC BCD ACD", "4 BCD ACD ABC ABD",
        "4 ABC BCD ACD ABD ABCD", "4 ABC BCD ACD ABD ABCD AB", "4 ABC BCD ACD ABD ABCD AB AC",
        "5 ABCDE", "5 ABCD ABDE", "5 ABC ABD BCDE", "5 BCDE ACDE ABDE ABCE", "5 ABCD ABCE ABDE ACDE BCDE",
        "5 ABC BCD CDE ACD ADE BDE",
        "6 ABCDEF", "6 ABCD ABEF", "6 ABCD ACEF CDEF", "6 BCDF ACDF ABDE ABCE", "6 CDE ABCD ABF BDEF ADEF",
        "7 ABCDEFG", "7 ACDFG BCEFG", "7 ABCG BCDE ACDF"
    };
    private static final int MOST_BASE = 19;

    private Fractions() {
    }

    /** A fraction with at least a resolution and as few runs as known or found; {@code null} where it is too large. */
    static TwoLevelFraction find(int factors, int resolution) {
        for (int base = Math.min(factors, 2); base <= Math.min(factors, MOST_BASE); base++) {
            TwoLevelFraction fraction = base == factors ? new TwoLevelFraction(base, List.of())
                    : tabulated(base, factors, resolution);
            fraction = fraction == null ? search(base, factors, resolution) : fraction;
            if (fraction != null) {
                return fraction;
            }
        }
        return null;
    }

    private static TwoLevelFraction tabulated(int base, int factors, int resolution) {
        for (String line : TABLE) {
            String[] parts = line.split(" ");
            if (Integer.parseInt(parts[0]) == base && base + parts.length - 1 == factors) {
                List<Integer> generators = Arrays.stream(parts).skip(1)
                        .map(word -> word.chars().map(c -> 1 << c - 'A').sum()).toList();
                TwoLevelFraction fraction = new TwoLevelFraction(base, generators);
                return fraction.resolution() >= resolution ? fraction : null;
            }
        }
        return null;
    }

    /** First by columns of all lengths; where words of odd length are none, columns of odd length alone are better. */
    private static TwoLevelFraction search(int base, int factors, int resolution) {
        TwoLevelFraction fraction = search(base, factors, resolution, 1);
        return fraction == null ? search(base, factors, resolution, 2) : fraction;
    }

    /** Takes every column that leaves all words long enough, those of many factors first. */
    private static TwoLevelFraction search(int base, int factors, int resolution, int step) {
        int wanted = factors - base;
        Spans spans = new Spans(base, resolution - 2);
        for (int i = 0; i < base; i++) {
            spans.add(1 << i);
        }
        List<Integer> generators = new ArrayList<>();
        int longest = step == 1 || base % 2 == 1 ? base : base - 1;
        for (int length = longest; length >= resolution - 1 && generators.size() < wanted; length -= step) {
            for (int column = 1; column < 1 << base && generators.size() < wanted; column++) {
                if (Integer.bitCount(column) == length && spans.needed(column) > resolution - 2) {
                    generators.add(column);
                    spans.add(column);
                }
            }
        }
        return generators.size() == wanted ? new TwoLevelFraction(base, generators) : null;
    }
}
