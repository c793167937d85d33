package org.simloom.results.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.history.HistoryTable;
import org.simloom.results.internal.Texts;

/**
 * What is plotted. Immutable.
 *
 * @param xTitle  what is on the x axis, with its unit
 * @param yTitle  the same of the y axis; only the unit where several curves share one, empty where they do not
 * @param leftOut number of points that cannot be drawn: something is missing, or has no logarithm
 */
public record Plot(String title, String xTitle, String yTitle, List<Curve> curves, boolean logX, boolean logY,
        int leftOut) {
    /** Nothing. */
    public static final Plot EMPTY = new Plot("", "", "", List.of(), false, false, 0);

    /** Columns of a table of results against each other. */
    public static Plot of(String title, List<Row> rows, Column x, List<Column> ys, boolean logX, boolean logY) {
        double[] across = rows.stream().mapToDouble(x::number).toArray();
        long[] runs = rows.stream().mapToLong(Row::run).toArray();
        List<Curve> curves = new ArrayList<>();
        for (Column y : ys) {
            curves.add(Curve.of(y.title(), across, rows.stream().mapToDouble(y::number).toArray(), runs, logX, logY));
        }
        return new Plot(title, x.title(), axis(ys.stream().map(Column::title).toList(),
                ys.stream().map(Column::unit).toList()), List.copyOf(curves), logX, logY, left(curves, logX, logY));
    }

    /**
     * Columns of a history against each other.
     *
     * @param x  index of a column
     * @param ys indices of columns
     */
    public static Plot of(HistoryTable table, int x, List<Integer> ys, boolean logX, boolean logY) {
        double[] across = table.columns().get(x).values();
        List<HistoryTable.Column> columns = ys.stream().map(table.columns()::get).toList();
        List<Curve> curves = columns.stream().map(y -> Curve.of(y.title(), across, y.values(), null, logX, logY)).toList();
        // of several curves in turn, each has nothing where another has something
        int left = table.columns().size() > 2 && curves.size() > 1 ? 0 : left(curves, logX, logY);
        return new Plot(table.title(), table.columns().get(x).title(), axis(columns.stream()
                .map(HistoryTable.Column::title).toList(), columns.stream().map(HistoryTable.Column::unit).toList()),
                curves, logX, logY, left);
    }

    private static String axis(List<String> titles, List<String> units) {
        return titles.size() == 1 ? titles.get(0) : units.stream().distinct().count() == 1 && !units.get(0).isEmpty()
                ? "[" + units.get(0) + "]" : "";
    }

    private static int left(List<Curve> curves, boolean logX, boolean logY) {
        return curves.stream().mapToInt(curve -> curve.leftOut(logX, logY)).max().orElse(0);
    }

    /** The same under another title. */
    public Plot titled(String other) {
        return new Plot(other, xTitle, yTitle, curves, logX, logY, leftOut);
    }

    /** The x axis as far as there are points. */
    public Extent across() {
        return Extent.of(curves.stream().map(curve -> curve.drawn().x()).toList(), logX);
    }

    /** The y axis as far as there are points. */
    public Extent up() {
        return Extent.of(curves.stream().map(curve -> curve.drawn().y()).toList(), logY);
    }

    /** Whether there is any point to be drawn. */
    public boolean hasPoints() {
        return curves.stream().anyMatch(curve -> curve.drawn().x().length > 0);
    }

    /** All points as a table to be pasted into a spreadsheet. */
    public String text() {
        if (curves.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(curves.get(0).runs() == null ? "" : Texts.get("column.run") + "\t");
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
