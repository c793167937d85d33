package org.simloom.results.ui.internal.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.history.HistoryTable;
import org.simloom.results.ui.internal.Texts;
import org.simloom.results.ui.internal.data.Snapshot;

/**
 * What is plotted. Immutable.
 *
 * @param note what is left out, and why; may be empty
 */
public record PlotData(String title, String xTitle, String yTitle, List<Curve> curves, boolean logX, boolean logY,
        String note) {
    static final PlotData EMPTY = new PlotData("", "", "", List.of(), false, false, "");

    /** Columns of a table of results against each other. */
    static PlotData of(Snapshot shown, Column x, List<Column> ys, boolean logX, boolean logY) {
        List<Row> rows = shown.rows();
        double[] across = rows.stream().mapToDouble(x::number).toArray();
        long[] runs = rows.stream().mapToLong(Row::run).toArray();
        List<Curve> curves = new ArrayList<>();
        for (Column y : ys) {
            curves.add(Curve.of(y.title(), across, rows.stream().mapToDouble(y::number).toArray(), runs, logX, logY));
        }
        String title = shown.label().isEmpty() ? shown.source().workflow() : shown.label();
        return new PlotData(title, x.title(), axis(ys.stream().map(Column::title).toList(),
                ys.stream().map(Column::unit).toList()), List.copyOf(curves), logX, logY, note(curves, logX, logY));
    }

    /** Columns of a history against each other. */
    static PlotData of(HistoryTable table, int x, List<Integer> ys, boolean logX, boolean logY) {
        double[] across = table.columns().get(x).values();
        List<HistoryTable.Column> columns = ys.stream().map(table.columns()::get).toList();
        List<Curve> curves = columns.stream().map(y -> Curve.of(y.title(), across, y.values(), null, logX, logY)).toList();
        // of several curves in turn, each has nothing where another has something
        String note = table.columns().size() > 2 && curves.size() > 1 ? "" : note(curves, logX, logY);
        return new PlotData(table.title(), table.columns().get(x).title(), axis(columns.stream()
                .map(HistoryTable.Column::title).toList(), columns.stream().map(HistoryTable.Column::unit).toList()),
                curves, logX, logY, note);
    }

    private static String axis(List<String> titles, List<String> units) {
        return titles.size() == 1 ? titles.get(0) : units.stream().distinct().count() == 1 && !units.get(0).isEmpty()
                ? "[" + units.get(0) + "]" : "";
    }

    private static String note(List<Curve> curves, boolean logX, boolean logY) {
        int left = curves.stream().mapToInt(curve -> curve.leftOut(logX, logY)).max().orElse(0);
        return left == 0 ? "" : Texts.get(logX || logY ? "plot.left.log" : "plot.left", left);
    }

    /** All points as a table to be pasted into a spreadsheet. */
    String text() {
        if (curves.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(curves.get(0).runs() == null ? "" : Texts.get("plot.run") + "\t");
        text.append(xTitle).append(curves.stream().map(curve -> "\t" + curve.label()).collect(Collectors.joining()))
                .append(System.lineSeparator());
        Curve first = curves.get(0);
        for (int i = 0; i < first.x().length; i++) {
            if (first.runs() != null) {
                text.append(first.runs()[i]).append('\t');
            }
            text.append(number(first.x()[i]));
            for (Curve curve : curves) {
                text.append('\t').append(number(curve.y()[i]));
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
