package org.simloom.results.ui.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.simloom.base.values.ValueCodec;
import org.simloom.results.Column;
import org.simloom.results.ui.internal.data.Source;

/**
 * How somebody has arranged the columns of a workflow's table. Columns are kept by name, so that it still fits after
 * ports have been added or removed.
 *
 * @param order  names in their order; columns that are not among them come where they come by themselves
 * @param hidden names of hidden columns
 * @param widths in points, by name
 * @param frozen number of columns that stay where they are when the table is scrolled
 */
record Arrangement(List<String> order, Set<String> hidden, Map<String, Integer> widths, int frozen) {
    private static final String NODE = "org.simloom.results.ui";
    private static final String GAP = "\t";
    private static final int HASH = 16;
    /** What tells of the run itself but is seldom looked for comes last. */
    private static final Set<String> LAST = Set.of("executed", "cached", "problem");

    /** Nothing has been arranged. */
    static final Arrangement NONE = new Arrangement(List.of(), Set.of(), Map.of(), 1);

    /** Indices of the columns in their order. */
    List<Integer> arrange(List<Column> columns) {
        List<String> names = new ArrayList<>(order);
        names.retainAll(columns.stream().map(Column::name).toList());
        for (Column column : columns) {
            if (!names.contains(column.name()) && !isLast(column)) {
                int last = 0;
                for (int i = 0; i < names.size(); i++) {
                    String name = names.get(i);
                    last = columns.stream().anyMatch(c -> c.name().equals(name) && isLast(c)) ? last : i + 1;
                }
                names.add(last, column.name());
            }
        }
        columns.stream().filter(column -> !names.contains(column.name())).forEach(column -> names.add(column.name()));
        List<String> all = columns.stream().map(Column::name).toList();
        return names.stream().map(all::indexOf).toList();
    }

    private static boolean isLast(Column column) {
        return column.kind() == Column.Kind.RUN && LAST.contains(column.port());
    }

    /** What was kept for a workflow. */
    static Arrangement load(Source source) {
        Preferences root = InstanceScope.INSTANCE.getNode(NODE).node("layouts");
        try {
            if (!root.nodeExists(key(source))) {
                return NONE;
            }
        } catch (BackingStoreException e) {
            return NONE;
        }
        Preferences node = root.node(key(source));
        Map<String, Integer> widths = new HashMap<>();
        for (String width : texts(node, "widths")) {
            int cut = width.lastIndexOf('=');
            widths.put(width.substring(0, cut), Integer.valueOf(width.substring(cut + 1)));
        }
        return new Arrangement(texts(node, "order"), new LinkedHashSet<>(texts(node, "hidden")), widths,
                node.getInt("frozen", 1));
    }

    private static List<String> texts(Preferences node, String key) {
        String text = node.get(key, "");
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(GAP));
    }

    /** Keeps it. */
    void save(Source source) {
        Preferences node = InstanceScope.INSTANCE.getNode(NODE).node("layouts").node(key(source));
        node.put("order", String.join(GAP, order));
        node.put("hidden", String.join(GAP, hidden));
        node.put("widths", widths.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(GAP)));
        node.putInt("frozen", frozen);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // it still holds until the window is closed
        }
    }

    private static String key(Source source) {
        return ValueCodec.sha256(source.project() + "\n" + source.workflow()).substring(0, HASH);
    }
}
