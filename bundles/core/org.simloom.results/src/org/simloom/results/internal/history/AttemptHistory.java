package org.simloom.results.internal.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.simloom.results.history.HistoryTable;

/** All files in an attempt's folder that tell a history. */
public final class AttemptHistory {
    private static final Map<String, Function<String, LineReader>> FORMATS = Map.of("sta", IncrementLines::new, "cvg",
            IterationLines::new, "dat", PrintedTables::new);

    private final Path folder;
    private final Map<String, GrowingFile> files = new LinkedHashMap<>();
    private List<HistoryTable> tables = List.of();

    public AttemptHistory(Path folder, List<Rules.Rule> rules) {
        this.folder = folder;
        for (int i = 0; i < rules.size(); i++) {
            Rules.Rule rule = rules.get(i);
            boolean printed = rule.source().equals("stdout") || rule.source().equals("stderr");
            // what a reader of its own understands is not read twice
            if (!FORMATS.containsKey(extension(rule.source()))) {
                String id = "progress/" + rule.source() + "/" + (i + 1);
                files.put(id, new GrowingFile(printed ? folder.resolve(".simloom").resolve(rule.source())
                        : folder.resolve(rule.source()), () -> new RuleLines(id, rule.source(), rule.pattern())));
            }
        }
    }

    /** What has been told so far; histories without a row are left out. */
    public List<HistoryTable> tables() {
        return tables;
    }

    /**
     * Reads on.
     *
     * @param last whether nothing is to come any more
     */
    public boolean poll(boolean last) {
        boolean changed = find();
        for (GrowingFile file : files.values()) {
            try {
                changed |= file.poll(last);
            } catch (IOException e) {
                // what cannot be read now is tried again the next time
            }
        }
        if (changed) {
            tables = files.values().stream().flatMap(file -> file.tables().stream()).filter(table -> !table.isEmpty())
                    .map(GrowingTable::snapshot).toList();
        }
        return changed;
    }

    private boolean find() {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> FORMATS.containsKey(extension(file.getFileName().toString()))).sorted().forEach(found::add);
        } catch (IOException e) {
            return false;
        }
        boolean added = false;
        for (Path file : found) {
            String name = file.getFileName().toString();
            if (!files.containsKey(name) && Files.isRegularFile(file)) {
                files.put(name, new GrowingFile(file, () -> FORMATS.get(extension(name)).apply(name)));
                added = true;
            }
        }
        return added;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
