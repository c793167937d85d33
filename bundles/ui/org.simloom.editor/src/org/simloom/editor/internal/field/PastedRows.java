package org.simloom.editor.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.simloom.editor.internal.Texts;

/** Rows of a spreadsheet or a text: cells apart by tabs, semicolons, commas or blanks, whichever comes first in this order. */
final class PastedRows {
    private static final Pattern COMMA = Pattern.compile("([-+]?\\d+),(\\d+)(\\D.*)?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\D.*)?");

    private PastedRows() {
    }

    /**
     * Reads rows of two cells.
     *
     * @return the texts of the cells, with a point as decimal sign
     * @throws IllegalArgumentException with a sentence for the user, where a row has not two cells, or where a comma
     *         may stand for thousands as well as for decimals: nothing is guessed
     */
    static List<String[]> read(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String separator = List.of("\t", ";", ",").stream().filter(s -> lines.stream().allMatch(line -> line.contains(s)))
                .findFirst().orElse("\\s+");
        List<String[]> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\\s*" + separator + "\\s*", -1);
            if (rows.isEmpty() && !hasNumber(cells[0])) {
                // a head names the columns
                continue;
            }
            if (cells.length != 2) {
                throw new IllegalArgumentException(Texts.get("paste.cells", line));
            }
            rows.add(new String[] {number(cells[0]), number(cells[1])});
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(Texts.get("paste.nothing"));
        }
        return rows;
    }

    private static boolean hasNumber(String cell) {
        return cell.matches("\\s*[-+]?[.,]?\\d.*");
    }

    private static String number(String cell) {
        if (THOUSANDS.matcher(cell).matches()) {
            throw new IllegalArgumentException(Texts.get("paste.comma", cell));
        }
        var comma = COMMA.matcher(cell);
        return comma.matches() ? comma.replaceFirst("$1.$2$3") : cell;
    }
}
