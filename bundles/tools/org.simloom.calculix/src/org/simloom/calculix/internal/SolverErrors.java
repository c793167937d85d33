package org.simloom.calculix.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.simloom.base.problem.ProblemException;
import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.DeckReader;
import org.simloom.tool.Evidence;

/**
 * The errors CalculiX printed. A message goes over several lines to the next blank one; where it ends with the
 * image of a line of the deck, that line is looked up.
 */
record SolverErrors(Path folder, Path deck, Path stdout) {
    private static final String MARK = "*ERROR";
    private static final String IMAGE = "Card image:";
    /** Says only that there was an error before. */
    private static final String SUMMARY = "at least one fatal";
    private static final int SHOWN = 5;
    private static final int LONGEST = 8;

    void check(List<Evidence> evidence) throws IOException {
        if (!Files.isRegularFile(stdout)) {
            return;
        }
        int shown = 0;
        for (String error : errors()) {
            if (shown++ < SHOWN) {
                evidence.add(Evidence.violated(ResultCheck.NAME, Texts.get("solver.error", error), "stdout"));
            }
        }
    }

    private Set<String> errors() throws IOException {
        Set<String> errors = new LinkedHashSet<>();
        try (BufferedReader lines = reader(stdout)) {
            StringBuilder message = null;
            int count = 0;
            for (String line = lines.readLine(); line != null && errors.size() <= SHOWN; line = lines.readLine()) {
                boolean start = line.contains(MARK);
                if (message != null && (start || line.isBlank() || count == LONGEST)) {
                    keep(message.toString(), errors);
                    message = null;
                }
                if (start) {
                    message = new StringBuilder(line.substring(line.indexOf(MARK) + MARK.length()).strip());
                    count = 1;
                } else if (message != null) {
                    message.append(' ').append(line.strip());
                    count++;
                }
            }
            if (message != null) {
                keep(message.toString(), errors);
            }
        }
        return errors;
    }

    private void keep(String message, Set<String> errors) throws IOException {
        if (message.contains(SUMMARY)) {
            return;
        }
        String text = message.replaceFirst("^[:\\s]+", "").replaceAll("\\s+", " ").strip();
        int image = text.indexOf(IMAGE);
        String where = image < 0 ? "" : place(text.substring(image + IMAGE.length()));
        errors.add(where.isEmpty() ? text : where + ": " + text);
    }

    /** File and line of the only line that looks like the image; empty where there is none or several. */
    private String place(String image) throws IOException {
        String wanted = compact(image);
        String found = "";
        for (Path file : files()) {
            try (BufferedReader lines = reader(file)) {
                int number = 1;
                for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                    if (!wanted.isEmpty() && compact(line).equals(wanted)) {
                        if (!found.isEmpty()) {
                            return "";
                        }
                        found = (file.startsWith(folder) ? folder.relativize(file) : file) + ":" + number;
                    }
                }
            }
        }
        return found;
    }

    private Set<Path> files() {
        Set<Path> files = new LinkedHashSet<>(Set.of(deck));
        try {
            DeckReader.read(deck, new DeckHandler() {
                @Override
                public void card(Card card) {
                    files.add(card.file());
                }

                @Override
                public void data(Card card, DataLine line) {
                    files.add(line.file());
                }
            });
        } catch (ProblemException e) {
            // what could be read is enough to look in
        }
        return files;
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }
}
