package org.simloom.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.Project;
import org.simloom.results.internal.Layout;
import org.simloom.results.internal.Ports;
import org.simloom.store.RunRecord;
import org.simloom.store.Store;
import org.simloom.store.StoreStamp;

/**
 * The runs of a workflow with their inputs and outputs, a row each. Runs of different versions of the workflow share
 * the table: what a run does not have is empty, numbers are in the unit of their column.
 *
 * <p>Each {@link #refresh} reads only what is new since the last one, and runs that were not over then. Not
 * thread-safe; what {@link #rows} and {@link #columns} gave stays as it was.
 */
public final class ResultTable {
    private static final int PAGE = 1000;

    private final Project project;
    private final String workflow;
    private final Ports ports;
    private Layout layout = new Layout(List.of());
    private ArrayList<Row> rows = new ArrayList<>();
    private List<Row> shown = List.of();
    private StoreStamp stamp;

    /**
     * @param workflow file of the workflow, relative to the project, with slashes
     */
    public ResultTable(Project project, String workflow) {
        this.project = project;
        this.workflow = workflow;
        this.ports = new Ports(project.folder().resolve(workflow));
    }

    /** Workflows of a project that have been run, the one of the latest run first. */
    public static List<String> workflows(Project project) {
        Optional<Store> existing = project.existingStore();
        if (existing.isEmpty()) {
            return List.of();
        }
        try (Store store = existing.get()) {
            return store.runs().workflows();
        }
    }

    public Project project() {
        return project;
    }

    /** File of the workflow, relative to the project. */
    public String workflow() {
        return workflow;
    }

    /** What people call the workflow; empty where its file has no label, or is gone. */
    public String label() {
        return ports.label();
    }

    /** All columns: of the run, inputs, outputs. */
    public List<Column> columns() {
        return layout.columns();
    }

    /** All rows, oldest run first. */
    public List<Row> rows() {
        return shown;
    }

    /**
     * Reads what has changed.
     *
     * @return whether anything has
     * @throws org.simloom.base.problem.ProblemException where the store cannot be read; what was read before stays
     */
    public boolean refresh() {
        boolean changed = ports.refresh();
        StoreStamp before = StoreStamp.of(project.folder());
        boolean open = shown.stream().anyMatch(Row::isOpen);
        if (changed || stamp == null) {
            restart();
        } else if (!open && before.equals(stamp)) {
            return false;
        }
        Optional<Store> existing = project.existingStore();
        if (existing.isPresent()) {
            try (Store store = existing.get()) {
                changed |= read(store);
            }
        } else {
            changed |= !shown.isEmpty();
            restart();
        }
        // closing may tidy the database up, which is no change
        stamp = rows.stream().anyMatch(Row::isOpen) ? before : StoreStamp.of(project.folder());
        shown = changed ? List.copyOf(rows) : shown;
        return changed;
    }

    private void restart() {
        rows = new ArrayList<>();
        layout = new Layout(ports.all());
    }

    private boolean read(Store store) {
        boolean changed = false;
        if (isOther(store)) {
            restart();
            changed = true;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isOpen()) {
                Row now = store.runs().find(rows.get(i).run()).map(run -> row(store, List.of(run)).get(0)).orElseThrow();
                changed |= !now.looksLike(rows.get(i));
                rows.set(i, now);
            }
        }
        long last = rows.isEmpty() ? 0 : rows.getLast().run();
        List<RunRecord> page = store.runs().page(workflow, last, PAGE);
        while (!page.isEmpty()) {
            rows.addAll(row(store, page));
            changed = true;
            page = page.size() < PAGE ? List.of() : store.runs().page(workflow, page.getLast().id(), PAGE);
        }
        return changed;
    }

    /** Whether the database was set aside and another has begun, where numbers of runs start anew. */
    private boolean isOther(Store store) {
        return !rows.isEmpty() && store.runs().find(rows.getLast().run())
                .filter(run -> run.started() == rows.getLast().started() && run.workflow().equals(workflow)).isEmpty();
    }

    private List<Row> row(Store store, List<RunRecord> runs) {
        var counts = store.runs().counts(runs.stream().map(RunRecord::id).toList());
        List<Row> made = new ArrayList<>();
        for (RunRecord run : runs) {
            List<Value> cells = new ArrayList<>();
            place(cells, Column.Kind.INPUT, run.inputs());
            place(cells, Column.Kind.OUTPUT, run.outputs());
            made.add(new Row(run, counts.getOrDefault(run.id(), Map.of()), cells.toArray(Value[]::new)));
        }
        return made;
    }

    private void place(List<Value> cells, Column.Kind kind, String json) {
        if (json == null) {
            return;
        }
        ValueCodec.mapFromJson(json).forEach((port, value) -> {
            int index = layout.place(kind, port, value);
            while (cells.size() <= index) {
                cells.add(null);
            }
            cells.set(index, layout.fit(index, value));
        });
    }
}
