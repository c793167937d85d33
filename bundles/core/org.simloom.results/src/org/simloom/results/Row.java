package org.simloom.results;

import java.util.Map;

import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.results.internal.Display;
import org.simloom.results.internal.RunColumns;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.TaskState;

/** A run in a table of results. Immutable; a run that goes on gets a new row each time it is read. */
public final class Row {
    private static final double MILLIS = 1000;

    private final long run;
    private final RunState state;
    private final long started;
    private final long ended;
    private final String problem;
    private final int executed;
    private final int cached;
    private final Value[] cells;

    Row(RunRecord record, Map<TaskState, Integer> counts, Value[] cells) {
        this.run = record.id();
        this.state = record.state();
        this.started = record.started();
        this.ended = record.ended();
        this.problem = record.problem();
        this.executed = counts.getOrDefault(TaskState.SUCCEEDED, 0);
        this.cached = counts.getOrDefault(TaskState.CACHED, 0);
        this.cells = cells;
    }

    /** Number of the run. */
    public long run() {
        return run;
    }

    public RunState state() {
        return state;
    }

    /** Milliseconds since 1970. */
    public long started() {
        return started;
    }

    /** Milliseconds since 1970; 0 while it runs. */
    public long ended() {
        return ended;
    }

    /** Why it failed, or {@code null}. */
    public String problem() {
        return problem;
    }

    /** Tasks that were computed in this run. */
    public int executed() {
        return executed;
    }

    /** Tasks whose outputs were taken from the store. */
    public int cached() {
        return cached;
    }

    /** Whether nobody can say yet how it ends: it runs, or was interrupted and may be gone on with. */
    public boolean isOpen() {
        return state == RunState.RUNNING || state == RunState.INTERRUPTED;
    }

    /** Its value in a column, in the column's unit; {@code null} where it has none. */
    public Value value(Column column) {
        if (column.kind() != Column.Kind.RUN) {
            return column.index() < cells.length ? cells[column.index()] : null;
        }
        return switch (column.index()) {
            case RunColumns.RUN -> new IntegerValue(run);
            case RunColumns.STATE -> new TextValue(Display.name(state));
            case RunColumns.STARTED -> new TextValue(Display.time(started));
            case RunColumns.DURATION -> ended == 0 ? null : new RealValue((ended - started) / MILLIS, "s");
            case RunColumns.EXECUTED -> new IntegerValue(executed);
            case RunColumns.CACHED -> new IntegerValue(cached);
            default -> problem == null ? null : new TextValue(problem);
        };
    }

    /** Whether both tell the same. */
    boolean looksLike(Row other) {
        return state == other.state && ended == other.ended && executed == other.executed && cached == other.cached;
    }
}
