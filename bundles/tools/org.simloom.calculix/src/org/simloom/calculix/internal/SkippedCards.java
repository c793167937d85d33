package org.simloom.calculix.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.simloom.tool.Evidence;

/** Keywords that CalculiX says it could not interpret: it goes on without them. */
final class SkippedCards {
    private static final String WARNING = "*WARNING reading the input file. Card image:";
    private static final int SHOWN = 10;

    void check(Path stdout, List<Evidence> evidence) throws IOException {
        if (!Files.isRegularFile(stdout)) {
            return;
        }
        Set<String> cards = new LinkedHashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(stdout),
                StandardCharsets.UTF_8))) {
            boolean next = false;
            for (String line = lines.readLine(); line != null && cards.size() < SHOWN; line = lines.readLine()) {
                if (next && line.strip().startsWith("*")) {
                    cards.add(line.strip());
                }
                next = line.contains(WARNING) || next && line.isBlank();
            }
        }
        for (String card : cards) {
            evidence.add(Evidence.warned(ResultCheck.NAME, Texts.get("skipped", card), "stdout"));
        }
    }
}
