package org.simloom.calculix.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.simloom.mesh.dat.DatReader;
import org.simloom.mesh.dat.DatTable;
import org.simloom.mesh.dat.DatVisitor;

/**
 * Compares the tables of two .dat files. Values may differ by a part of the largest one in their table, since
 * small components of a vector are made of rounding; where a table prints one sort of value a column, by a part of
 * the largest in their column. Modes may have the opposite sign.
 */
final class DatComparison {
    /** Follow the arbitrary sign of each mode, and the choice among modes of equal frequency. */
    private static final Set<String> ARBITRARY = Set.of("PARTICIPATION FACTORS", "EFFECTIVE MODAL MASS",
            "TOTAL EFFECTIVE MASS");

    private record Table(DatTable head, List<double[]> rows) {
    }

    private final double tolerance;

    DatComparison(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The first difference; empty where there is none. */
    String difference(Path found, Path reference) throws IOException {
        List<Table> b = tables(reference);
        // newer versions print more sorts of tables
        Set<String> titles = b.stream().map(t -> t.head().title()).collect(Collectors.toSet());
        List<Table> a = tables(found).stream().filter(t -> titles.contains(t.head().title())).toList();
        if (a.isEmpty() && !b.isEmpty()) {
            return "no tables";
        }
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            String difference = difference(a.get(i), b.get(i));
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return a.size() == b.size() ? "" : a.size() + " tables instead of " + b.size();
    }

    private static List<Table> tables(Path file) throws IOException {
        List<Table> tables = new ArrayList<>();
        DatReader.read(file, new DatVisitor() {
            @Override
            public boolean table(DatTable table) {
                boolean wanted = !ARBITRARY.contains(table.title());
                if (wanted) {
                    tables.add(new Table(table, new ArrayList<>()));
                }
                return wanted;
            }

            @Override
            public void row(String label, double[] values, int count) {
                tables.get(tables.size() - 1).rows().add(Arrays.copyOf(values, count));
            }
        });
        return tables;
    }

    private String difference(Table a, Table b) {
        String where = b.head().title() + " " + b.head().set() + " (line " + b.head().line() + ")";
        if (!a.head().title().equals(b.head().title()) || !a.head().set().equals(b.head().set())) {
            return "table " + a.head().title() + " instead of " + where;
        }
        if (a.rows().size() != b.rows().size()) {
            return a.rows().size() + " rows instead of " + b.rows().size() + " in " + where;
        }
        boolean mixed = b.head().columns().isEmpty();
        int ids = mixed ? 1 : Math.max(0, width(b) - b.head().columns().size())
                + (int) b.head().columns().stream().filter(c -> c.startsWith("elem") || c.startsWith("integ")
                        || c.startsWith("slave")).count();
        double[] scale = scale(b, ids, mixed);
        double same = distance(a, b, ids, scale, 1);
        double opposite = distance(a, b, ids, scale, -1);
        double least = Math.min(same, opposite);
        return least <= tolerance ? "" : String.format("%.2g of the largest value in %s", least, where);
    }

    private static int width(Table table) {
        return table.rows().stream().mapToInt(r -> r.length).max().orElse(0);
    }

    private static double[] scale(Table table, int ids, boolean byColumn) {
        double[] scale = new double[width(table)];
        for (double[] row : table.rows()) {
            for (int i = ids; i < row.length; i++) {
                scale[i] = Math.max(scale[i], Math.abs(row[i]));
            }
        }
        if (!byColumn) {
            Arrays.fill(scale, Arrays.stream(scale).max().orElse(0));
        }
        return scale;
    }

    private static double distance(Table a, Table b, int ids, double[] scale, int sign) {
        double largest = 0;
        for (int r = 0; r < b.rows().size(); r++) {
            double[] x = a.rows().get(r);
            double[] y = b.rows().get(r);
            if (x.length != y.length) {
                return Double.POSITIVE_INFINITY;
            }
            for (int i = 0; i < x.length; i++) {
                double difference = Math.abs(i < ids ? x[i] - y[i] : sign * x[i] - y[i]);
                double part = i < ids ? difference == 0 ? 0 : Double.POSITIVE_INFINITY
                        : difference == 0 ? 0 : scale[i] == 0 ? Double.POSITIVE_INFINITY : difference / scale[i];
                largest = Double.isNaN(part) ? Double.POSITIVE_INFINITY : Math.max(largest, part);
            }
        }
        return largest;
    }
}
