package org.simloom.study.internal.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.study.Goal;
import org.simloom.study.ResultTable;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;

/** Builds tables with titles and headings in the user's language. */
public final class TableBuilder {
    private final String kind;
    private final String title;
    private final List<ResultTable.Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * @param kind its title is the text {@code table.<kind>}
     */
    public TableBuilder(String kind, Object... arguments) {
        this.kind = kind;
        this.title = Problems.text("table." + kind, arguments);
    }

    /** Columns of texts, headed by the text {@code column.<name>}. */
    public TableBuilder texts(String... names) {
        Arrays.stream(names).forEach(name -> add(name, Problems.text("column." + name), "", false));
        return this;
    }

    /** Columns of numbers without a unit of their own. */
    public TableBuilder numbers(String... names) {
        Arrays.stream(names).forEach(name -> add(name, Problems.text("column." + name), "", true));
        return this;
    }

    /** One column for every variable. */
    public TableBuilder variables(StudyDefinition definition) {
        for (int i = 0; i < definition.space().size(); i++) {
            add(definition.space().dimensions().get(i).name(), definition.labels().get(i),
                    definition.space().dimensions().get(i).unit(),
                    definition.space().dimensions().get(i).choices().isEmpty());
        }
        return this;
    }

    /** One column for every response. */
    public TableBuilder responses(StudyDefinition definition) {
        for (Goal goal : definition.goals()) {
            add(goal.name(), goal.label(), goal.unit(), true);
        }
        return this;
    }

    private void add(String name, String label, String unit, boolean numeric) {
        columns.add(new ResultTable.Column(name, label, unit, numeric));
    }

    /** A row; numbers that are not finite are left out. */
    public TableBuilder row(Object... cells) {
        return row(Arrays.asList(cells));
    }

    /** A row; numbers that are not finite are left out. */
    public TableBuilder row(List<?> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        List<Object> row = new ArrayList<>();
        cells.forEach(cell -> row.add(cell instanceof Double d && !Double.isFinite(d) ? null : cell));
        rows.add(row);
        return this;
    }

    /** Cells of a point: numbers, and of a choice its text. */
    public static List<Object> cells(StudyDefinition definition, double[] point) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            List<String> choices = definition.space().dimensions().get(i).choices();
            cells.add(choices.isEmpty() ? (Object) point[i] : choices.get((int) Math.round(point[i])));
        }
        return cells;
    }

    /** The table. */
    public ResultTable table() {
        return new ResultTable(kind, title, columns, rows);
    }
}
