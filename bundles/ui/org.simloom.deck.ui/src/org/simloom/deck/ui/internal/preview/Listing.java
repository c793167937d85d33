package org.simloom.deck.ui.internal.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.simloom.deck.ui.internal.Texts;
import org.simloom.deck.workflow.DeckLine;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.Place;

/** A deck as one text with line numbers, and where in it every line and field stands. */
final class Listing {
    private static final String GAP = "  ";

    private final StringBuilder text = new StringBuilder();
    private final List<DeckLine> rows = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final Map<Place, Integer> rowOf = new HashMap<>();
    private final int gutter;

    Listing(DeckSurvey survey) {
        int last = survey.lines().stream().mapToInt(line -> line.line() + line.folded()).max().orElse(1);
        int digits = Integer.toString(last).length();
        gutter = digits + GAP.length();
        Path file = survey.deck();
        for (DeckLine line : survey.lines()) {
            if (!line.file().equals(file)) {
                file = line.file();
                add(null, " ".repeat(gutter) + Texts.get("preview.file", file.getFileName()));
            }
            String number = Integer.toString(line.line());
            String content = switch (line.folded()) {
                case 0 -> line.text();
                case 1 -> Texts.get("preview.folded.one");
                default -> Texts.get("preview.folded", line.folded());
            };
            rowOf.put(new Place(line.file(), line.line(), 0), rows.size());
            add(line, " ".repeat(digits - number.length()) + number + GAP + content);
        }
    }

    private void add(DeckLine line, String shown) {
        rows.add(line);
        offsets.add(text.length());
        // a stray line end within a line would shift all that follow
        text.append(shown.replaceAll("[\\r\\n\\u000b\\u000c\\u0085\\u2028\\u2029]", " ")).append('\n');
    }

    String text() {
        return text.toString();
    }

    /** How many characters line numbers take. */
    int gutter() {
        return gutter;
    }

    /** How many rows there are. */
    int rows() {
        return rows.size();
    }

    /** Where a row begins. */
    int offset(int row) {
        return offsets.get(row);
    }

    /** Whether a row is not of the deck itself, or stands for many lines. */
    boolean isNote(int row) {
        return rows.get(row) == null || rows.get(row).folded() > 0;
    }

    /** Where a place stands in the text. */
    Optional<int[]> find(Place place) {
        Integer row = rowOf.get(new Place(place.file(), place.line(), 0));
        if (row == null) {
            return Optional.empty();
        }
        int start = offsets.get(row) + gutter;
        return place.find(rows.get(row).text()).map(range -> new int[] {start + range[0], start + range[1]});
    }

    /** The field that an offset lies in. */
    Optional<Place> at(int row, int offset) {
        DeckLine line = row < rows.size() ? rows.get(row) : null;
        int column = offset - offset(row) - gutter;
        return line == null || line.folded() > 0 || column < 0 ? Optional.empty()
                : Optional.of(Place.at(line.file(), line.line(), line.text(), column));
    }
}
