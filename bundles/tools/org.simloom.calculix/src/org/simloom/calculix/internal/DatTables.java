package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.simloom.mesh.dat.DatReader;
import org.simloom.mesh.dat.DatTable;
import org.simloom.mesh.dat.DatVisitor;

/**
 * Rows of one sort of table in a .dat file.
 *
 * @param names    one a column; numbers of nodes or elements come first, under {@code id}
 * @param rows     each as long as {@code names}; empty where there is no such table
 * @param numbered whether rows begin with numbers of nodes or elements
 * @param others   what there is, to choose from
 */
record DatTables(List<String> names, List<double[]> rows, boolean numbered, Set<String> others) {
    /** Two printed times are the same when they agree to the six digits that are printed. */
    private static final double SAME = 1e-5;

    /** The rows of tables with a title and set; of the last or first time, of a given one, or all. */
    static DatTables find(Path dat, String title, String set, String time) throws IOException {
        Collector collector = new Collector(title, set, time);
        DatReader.read(dat, collector);
        return collector.result();
    }

    private static final class Collector implements DatVisitor {
        private final String title;
        private final String set;
        private final String time;
        private final Set<String> others = new LinkedHashSet<>();
        private final List<double[]> rows = new ArrayList<>();
        private List<String> columns = List.of();
        private final Set<String> sets = new HashSet<>();
        private double current = Double.NaN;
        private int state;

        Collector(String title, String set, String time) {
            this.title = title.toLowerCase(Locale.ROOT);
            this.set = set.toUpperCase(Locale.ROOT);
            this.time = time;
        }

        @Override
        public boolean table(DatTable table) {
            others.add(table.set().isEmpty() ? table.title() : table.title() + " " + table.set());
            if (!table.title().toLowerCase(Locale.ROOT).equals(title)
                    || !set.isEmpty() && !table.set().equalsIgnoreCase(set)) {
                return false;
            }
            double at = table.time().orElse(Double.NaN);
            boolean another = begins(table.set(), at);
            boolean wanted = switch (time) {
                case "all", "last" -> true;
                case "first" -> state == 1;
                default -> Math.abs(at - Double.parseDouble(time)) <= SAME * Math.abs(at);
            };
            if (wanted && another && !time.equals("all")) {
                rows.clear();
            }
            columns = wanted ? table.columns() : columns;
            return wanted;
        }

        /** Whether another state begins: another time, or, as modes share theirs, the same set once more. */
        private boolean begins(String name, double at) {
            boolean another = Double.compare(at, current) != 0 || sets.contains(name);
            if (another) {
                state++;
                sets.clear();
            }
            sets.add(name);
            current = at;
            return another;
        }

        @Override
        public void row(String label, double[] values, int count) {
            rows.add(Arrays.copyOf(values, count));
        }

        DatTables result() {
            int width = rows.stream().mapToInt(row -> row.length).min().orElse(0);
            List<double[]> even = rows.stream().map(row -> Arrays.copyOf(row, width)).toList();
            boolean numbered = columns.isEmpty() || columns.size() < width || columns.get(0).startsWith("elem");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                int place = i - (width - columns.size());
                names.add(place >= 0 ? columns.get(place) : i == 0 ? "id" : "id" + (i + 1));
            }
            for (int i = 0; i < width; i++) {
                if (names.indexOf(names.get(i)) < i) {
                    names.set(i, names.get(i) + "_" + (i + 1));
                }
            }
            return new DatTables(names, even, numbered, others);
        }
    }
}
