package org.simloom.study.internal.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.simloom.study.ResultTable;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.field.Texts;
import org.simloom.surrogate.SurrogateKind;
import org.simloom.surrogate.Surrogates;

/** Says cells that are words in the language of whoever reads them. */
final class Reread {
    private Reread() {
    }

    static ResultTable cells(ResultTable table) {
        return switch (table.kind()) {
            case "surrogates" -> with(table, "model", row -> model(row.get(table.column("kind")), row.get(table.column("model"))));
            case "limits" -> with(table, "response", row -> Problems.reread("limits.all", String.valueOf(row.get(0))));
            case "learning" -> with(table, "response", row -> Texts.rereadMode(String.valueOf(row.get(0))));
            default -> table;
        };
    }

    private static Object model(Object kind, Object kept) {
        try {
            return Surrogates.label(SurrogateKind.valueOf(String.valueOf(kind)));
        } catch (IllegalArgumentException e) {
            return kept; // of a kind that there is no more
        }
    }

    private static ResultTable with(ResultTable table, String column, Function<List<Object>, Object> cell) {
        int at = table.column(column);
        if (at < 0) {
            return table;
        }
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> row : table.rows()) {
            List<Object> said = new ArrayList<>(row);
            said.set(at, cell.apply(row));
            rows.add(said);
        }
        return new ResultTable(table.kind(), table.title(), table.columns(), rows);
    }
}
