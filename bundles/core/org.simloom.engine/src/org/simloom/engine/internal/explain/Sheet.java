package org.simloom.engine.internal.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.engine.Explanation;
import org.simloom.engine.Explanation.Counts;
import org.simloom.engine.Explanation.Reason;
import org.simloom.engine.Explanation.Status;
import org.simloom.engine.Explanation.Task;

/** Notes what becomes of tasks, and sums up those of long loops. */
final class Sheet {
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final int[] counts = new int[Status.values().length];

    /**
     * Notes a task.
     *
     * @param shown its path, or a path that it shares with others it is summed up with
     */
    void add(String shown, Status status, List<Reason> reasons) {
        counts[status.ordinal()]++;
        tasks.merge(shown + " " + status, new Task(shown, status, 1, reasons),
                (all, one) -> new Task(all.path(), status, all.count() + 1, all.reasons()));
    }

    Explanation explanation() {
        return new Explanation(new ArrayList<>(tasks.values()), new Counts(counts[Status.CACHED.ordinal()],
                counts[Status.WILL_RUN.ordinal()], counts[Status.DEPENDS.ordinal()]));
    }
}
