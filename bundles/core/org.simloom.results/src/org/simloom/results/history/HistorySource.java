package org.simloom.results.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.simloom.base.values.TableValue;
import org.simloom.engine.Project;
import org.simloom.results.internal.history.AttemptHistory;
import org.simloom.results.internal.history.OutputTables;
import org.simloom.results.internal.history.Rules;
import org.simloom.results.internal.history.TaskPlace;
import org.simloom.store.Store;
import org.simloom.store.StoreStamp;
import org.simloom.tool.ToolCatalog;

/**
 * What a task has told of itself in numbers while it ran, or tells while it runs: increments (.sta), residuals and
 * corrections (.cvg) and printed tables over time (.dat) of CalculiX and its like, what the progress rules of its tool
 * find, and tables among its outputs. Growing files are read on from where they were left; one that was begun anew is
 * read anew. Not thread-safe; what {@link #tables} gave stays as it was.
 */
public final class HistorySource {
    private final Project project;
    private final long run;
    private final String path;
    private final ToolCatalog tools;
    private TaskPlace place;
    private AttemptHistory attempt;
    private StoreStamp stamp;
    private List<HistoryTable> outputs = List.of();
    private List<HistoryTable> tables = List.of();

    /**
     * @param path  the task, such as {@code sweep[3]/solve}
     * @param tools where to find the progress rules of the task's tool
     */
    public HistorySource(Project project, long run, String path, ToolCatalog tools) {
        this.project = project;
        this.run = run;
        this.path = path;
        this.tools = tools;
    }

    /** What it has told so far. */
    public List<HistoryTable> tables() {
        return tables;
    }

    /** Whether the task has ended and all of it has been read. */
    public boolean isOver() {
        return place != null && place.over();
    }

    /** The folder that is read; {@code null} where the task has none (yet, or any more). */
    public Path folder() {
        return place == null ? null : place.folder();
    }

    /**
     * Reads what has been written since the last time.
     *
     * @return whether anything has
     * @throws org.simloom.base.problem.ProblemException where the store cannot be read
     */
    public boolean poll() {
        if (isOver()) {
            return false;
        }
        boolean changed = locate();
        if (attempt != null) {
            changed |= attempt.poll(isOver());
        }
        if (changed) {
            List<HistoryTable> all = new ArrayList<>(attempt == null ? List.of() : attempt.tables());
            all.addAll(outputs);
            tables = List.copyOf(all);
        }
        return changed;
    }

    /** Finds out where the task works, and whether it still does. */
    private boolean locate() {
        StoreStamp now = StoreStamp.of(project.folder());
        Optional<Store> existing = now.equals(stamp) ? Optional.empty() : project.existingStore();
        if (existing.isEmpty()) {
            return false;
        }
        TaskPlace before = place;
        try (Store store = existing.get()) {
            place = TaskPlace.find(store, run, path);
        }
        // where it goes on, the next look must not be skipped for what happened in between
        stamp = now;
        Path folder = before == null ? null : before.folder();
        if (!Objects.equals(folder, place.folder())) {
            attempt = place.folder() == null ? null : new AttemptHistory(place.folder(),
                    Rules.of(project.folder(), place.workflow(), path, tools));
        }
        List<HistoryTable> made = new ArrayList<>();
        place.outputs().forEach((name, value) -> {
            if (value instanceof TableValue table) {
                OutputTables.of(name, table).ifPresent(made::add);
            }
        });
        outputs = made;
        return before == null || !before.equals(place);
    }
}
