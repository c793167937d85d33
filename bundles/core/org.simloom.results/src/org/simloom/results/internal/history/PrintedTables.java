package org.simloom.results.internal.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.simloom.mesh.dat.DatReader;
import org.simloom.mesh.dat.DatTable;
import org.simloom.mesh.dat.DatVisitor;
import org.simloom.results.internal.Texts;

/**
 * Printed tables of a .dat file over time: those of few nodes or elements with every one's components, those of many
 * with the smallest and the largest of each component. Tables without a time, such as natural frequencies, are taken
 * as they are.
 */
final class PrintedTables implements LineReader, DatVisitor {
    private static final int FEW = 6;
    private static final Set<String> IDS = Set.of("node", "elem", "integ.pnt.", "nodeid", "elid");

    private final String file;
    private final Consumer<String> reader = DatReader.lines(this);
    private final Map<String, PrintedTable> tables = new LinkedHashMap<>();
    private final Map<String, double[]> block = new LinkedHashMap<>();
    private DatTable heading;

    PrintedTables(String file) {
        this.file = file;
    }

    @Override
    public void line(String line) {
        reader.accept(line);
    }

    @Override
    public boolean table(DatTable table) {
        end();
        heading = table;
        return true;
    }

    @Override
    public void row(String label, double[] values, int count) {
        int ids = heading.time().isEmpty() ? 0
                : Math.max(0, count - (int) heading.columns().stream().filter(name -> !IDS.contains(name)).count());
        StringBuilder entity = new StringBuilder(label);
        for (int i = 0; i < ids; i++) {
            entity.append(entity.isEmpty() ? "" : "/").append((long) values[i]);
        }
        String key = heading.time().isEmpty() ? Integer.toString(block.size()) : entity.toString();
        block.put(key, Arrays.copyOfRange(values, ids, count));
    }

    /** The block that was read is whole: it becomes one row, or one for each of its own where it has no time. */
    @Override
    public void end() {
        if (heading == null || block.isEmpty()) {
            return;
        }
        String id = file + "/" + heading.title() + (heading.set().isEmpty() ? "" : "/" + heading.set());
        String title = heading.title() + (heading.set().isEmpty() ? "" : " · " + heading.set());
        if (heading.time().isEmpty()) {
            GrowingTable table = tables.computeIfAbsent(id, key -> plain(key, title)).table();
            block.values().forEach(table::row);
        } else {
            tables.computeIfAbsent(id, key -> overTime(key, title)).add(heading.time().getAsDouble(), block);
        }
        block.clear();
    }

    private PrintedTable plain(String id, String title) {
        int width = block.values().stream().mapToInt(values -> values.length).max().orElse(0);
        GrowingTable table = new GrowingTable(id, title, 0, false);
        for (int i = 0; i < width; i++) {
            table.add("value_" + (i + 1), Integer.toString(i + 1), "", i > 0 || width == 1);
        }
        return new PrintedTable(table, List.of(), 0);
    }

    private PrintedTable overTime(String id, String title) {
        List<String> names = heading.columns().stream().filter(name -> !IDS.contains(name)).toList();
        int width = block.values().stream().mapToInt(values -> values.length).max().orElse(0);
        List<String> components = new ArrayList<>(names.subList(0, Math.min(width, names.size())));
        while (components.size() < width) {
            components.add(Integer.toString(components.size() + 1));
        }
        GrowingTable table = new GrowingTable(id, title, 1, false);
        table.add("time", Texts.get("column.time"), "", false);
        List<String> entities = block.size() <= FEW ? List.copyOf(block.keySet()) : List.of();
        for (String entity : entities) {
            for (String component : components) {
                String name = entity.isEmpty() ? component : component + " (" + entity + ")";
                table.add(name, name, "", true);
            }
        }
        if (entities.isEmpty()) {
            for (String component : components) {
                table.add("min " + component, "min " + component, "", true);
                table.add("max " + component, "max " + component, "", true);
            }
        }
        return new PrintedTable(table, entities, width);
    }

    @Override
    public List<GrowingTable> tables() {
        return tables.values().stream().map(PrintedTable::table).toList();
    }
}
