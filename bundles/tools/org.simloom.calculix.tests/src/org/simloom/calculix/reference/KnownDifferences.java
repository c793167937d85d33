package org.simloom.calculix.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Decks whose results in CalculiX 2.20 differ from the references of 2.11 by more than 1 %, and how. */
final class KnownDifferences {
    private KnownDifferences() {
    }

    /** What differs, by deck. */
    static Map<String, String> read() throws IOException {
        Map<String, String> known = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                KnownDifferences.class.getResourceAsStream("differences.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    for (String deck : line.substring(colon + 2).split("\\s+")) {
                        known.put(deck, line.substring(0, colon));
                    }
                }
            }
        }
        return known;
    }
}
