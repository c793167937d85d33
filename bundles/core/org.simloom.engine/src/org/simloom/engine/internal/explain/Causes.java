package org.simloom.engine.internal.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.simloom.engine.Explanation.Kind;
import org.simloom.engine.Explanation.Reason;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.engine.internal.key.TaskKey;
import org.simloom.store.ResultRecord;
import org.simloom.store.RunRecord;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;

/** Tells why a task of a workflow is not taken from the store. */
public final class Causes {
    private static final int RUNS_LOOKED_AT = 100;

    private final Store store;
    private final String workflow;
    private final long currentRun;
    private Map<String, TaskRecord> failures;

    /**
     * @param currentRun the run that asks; 0 where none does
     */
    public Causes(Store store, String workflow, long currentRun) {
        this.store = store;
        this.workflow = workflow;
        this.currentRun = currentRun;
    }

    /** The reasons in one line. */
    public String text(String path, TaskKey key) {
        return why(path, key).stream().map(Reason::text).collect(Collectors.joining("; "));
    }

    /** Why there is no result of this key; at least one reason. */
    public List<Reason> why(String path, TaskKey key) {
        if (key.parts().stream().anyMatch(part -> part.kind().equals(KeyParts.RUN))) {
            return List.of(Reasons.of(Kind.NOT_CACHEABLE, "", "", ""));
        }
        TaskRecord failed = failures().get(path);
        if (failed != null && key.key().equals(failed.key())) {
            String problem = failed.problem() == null ? "" : failed.problem();
            return List.of(Reasons.of(Kind.FAILED_BEFORE, "", problem, ""));
        }
        Optional<ResultRecord> latest = store.results().latest(workflow, path);
        if (latest.isEmpty()) {
            return List.of(Reasons.of(Kind.NEVER_RUN, "", "", ""));
        }
        if (latest.get().key().equals(key.key())) {
            return List.of(Reasons.of(Kind.DAMAGED, "", "", ""));
        }
        return Reasons.between(KeyParts.fromJson(latest.get().parts()), key.parts());
    }

    /** Tasks that failed in the last run of the workflow before this one, read when first asked for. */
    private synchronized Map<String, TaskRecord> failures() {
        if (failures == null) {
            failures = new HashMap<>();
            store.runs().latest(RUNS_LOOKED_AT).stream()
                    .filter(run -> run.id() != currentRun && run.workflow().equals(workflow))
                    .findFirst().map(RunRecord::id).ifPresent(run -> store.runs().tasks(run).stream()
                            .filter(task -> task.state() == TaskState.FAILED || task.state() == TaskState.FALLBACK)
                            .forEach(task -> failures.put(task.path(), task)));
        }
        return failures;
    }
}
