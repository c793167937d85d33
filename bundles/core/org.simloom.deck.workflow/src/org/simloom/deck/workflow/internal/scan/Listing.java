package org.simloom.deck.workflow.internal.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.simloom.base.problem.Location;
import org.simloom.deck.workflow.DeckLine;
import org.simloom.deck.workflow.internal.RawLines;
import org.simloom.deck.workflow.internal.Texts;

/** The text of a deck's files for people: lines as they are, mesh data folded. */
public final class Listing {
    /** As many lines as anybody would look through. */
    private static final int MOST = 50_000;

    private final Folds folds;
    private final BooleanSupplier cancelled;
    private final List<DeckLine> lines = new ArrayList<>();

    public Listing(Folds folds, BooleanSupplier cancelled) {
        this.folds = folds;
        this.cancelled = cancelled;
    }

    /**
     * Reads a file.
     *
     * @return whether all of it is UTF-8
     * @throws org.simloom.base.problem.ProblemException {@code deck.import.binary}
     */
    public boolean read(Path file) throws IOException {
        List<int[]> runs = folds.of(file);
        boolean utf8 = true;
        int run = 0;
        String card = "";
        try (RawLines raw = new RawLines(file, cancelled)) {
            for (String line = raw.next(); line != null; line = raw.next()) {
                if (line.indexOf('\0') >= 0) {
                    throw Texts.problem("binary", Location.line(file, raw.number()), file.getFileName());
                }
                utf8 = utf8 && RawLines.isUtf8(line);
                int number = raw.number();
                while (run < runs.size() && number > runs.get(run)[1]) {
                    run++;
                }
                if (run < runs.size() && number >= runs.get(run)[0]) {
                    if (number == runs.get(run)[0] && lines.size() < MOST) {
                        lines.add(new DeckLine(file, number, "", card, runs.get(run)[1] - number + 1));
                    }
                    continue;
                }
                String text = RawLines.text(RawLines.content(line));
                String stripped = text.strip();
                boolean comment = stripped.startsWith("**") || stripped.isEmpty();
                if (!comment && stripped.startsWith("*")) {
                    card = title(stripped);
                }
                if (lines.size() < MOST) {
                    lines.add(new DeckLine(file, number, text, comment ? "" : card, 0));
                }
            }
        }
        return utf8;
    }

    private static String title(String line) {
        int comma = line.indexOf(',');
        return (comma < 0 ? line : line.substring(0, comma)).strip().toUpperCase(Locale.ROOT);
    }

    /** What has been read so far. */
    public List<DeckLine> lines() {
        return lines;
    }
}
