package org.simloom.results.plot;

import java.util.List;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.history.HistoryTable;
import org.simloom.results.internal.Texts;

/**
 * What somebody wants plotted, by names of columns.
 *
 * @param x    column of the x axis; {@code null} for the likely one
 * @param y    columns of the y axis; empty for the likely ones
 * @param logX whether the x axis is logarithmic
 * @param logY whether the y axis is; {@code null} for what is usual
 */
public record PlotRequest(String x, List<String> y, boolean logX, Boolean logY) {

    /**
     * Of a table of results.
     *
     * @throws ProblemException {@code results.plot.column} where there is no such column, {@code results.plot.nothing}
     *         where nothing can be drawn
     */
    public Plot of(String title, List<Column> columns, List<Row> rows) {
        List<Column> numeric = columns.stream().filter(Column::isNumeric).toList();
        List<String> names = numeric.stream().map(Column::name).toList();
        Axes likely = Axes.of(columns, rows);
        List<Column> ys = (y.isEmpty() ? likely.y() : y).stream().map(name -> numeric.get(index(names, name))).toList();
        Column across = numeric.get(index(names, x == null ? likely.x() : x));
        return drawn(Plot.of(title, rows, across, ys, logX, logY != null && logY));
    }

    /** Of a history; problems as above. */
    public Plot of(HistoryTable table) {
        List<String> names = table.columns().stream().map(HistoryTable.Column::name).toList();
        Axes likely = Axes.of(table);
        List<Integer> ys = (y.isEmpty() ? likely.y() : y).stream().map(name -> index(names, name)).toList();
        return drawn(Plot.of(table, index(names, x == null ? likely.x() : x), ys, logX, logY == null ? table.wide() : logY));
    }

    /** Whether a history has all columns that are named. */
    public boolean fits(HistoryTable table) {
        return (x == null || table.column(x) != null) && y.stream().allMatch(name -> table.column(name) != null);
    }

    private static int index(List<String> names, String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw Texts.problem("plot.column", Location.NONE, name, names.stream().collect(Collectors.joining(", ")));
        }
        return index;
    }

    private static Plot drawn(Plot plot) {
        if (!plot.hasPoints()) {
            throw Texts.problem("plot.nothing", Location.NONE);
        }
        return plot;
    }
}
