package org.simloom.engine.internal.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;

import org.simloom.base.l10n.LocalText;
import org.simloom.base.l10n.Message;
import org.simloom.engine.EngineTexts;
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
    private final LongPredicate current;
    private final Map<String, Optional<ResultRecord>> latest;
    private final List<Reason> neverRun = List.of(Reasons.of(Kind.NEVER_RUN, "", "", ""));
    private volatile Map<String, TaskRecord> failures;

    /**
     * @param current whether a run is one of those that ask
     * @param many    whether many runs ask: all are compared with what there was before the first of them
     */
    public Causes(Store store, String workflow, LongPredicate current, boolean many) {
        this.store = store;
        this.workflow = workflow;
        this.current = current;
        this.latest = many ? new ConcurrentHashMap<>() : null;
    }

    /** The reasons as they are kept and told. */
    public List<Message> messages(String path, TaskKey key) {
        return why(path, key).stream().map(Reason::message).toList();
    }

    /** Why there is no result of this key; at least one reason. */
    public List<Reason> why(String path, TaskKey key) {
        if (key.parts().stream().anyMatch(part -> part.kind().equals(KeyParts.RUN))) {
            return List.of(Reasons.of(Kind.NOT_CACHEABLE, "", "", ""));
        }
        TaskRecord failed = failures().get(path);
        if (failed != null && key.key().equals(failed.key())) {
            String problem = failed.problem() == null ? "" : failed.problem();
            return List.of(Reasons.failed(LocalText.of(language -> EngineTexts.line(problem, language))));
        }
        Optional<ResultRecord> before = latest(path);
        if (before.isEmpty()) {
            return neverRun;
        }
        if (before.get().key().equals(key.key())) {
            return List.of(Reasons.of(Kind.DAMAGED, "", "", ""));
        }
        return Reasons.between(KeyParts.fromJson(before.get().parts()), key.parts());
    }

    private Optional<ResultRecord> latest(String path) {
        if (latest == null) {
            return store.results().latest(workflow, path);
        }
        Optional<ResultRecord> known = latest.get(path);
        return known != null ? known : latest.computeIfAbsent(path, p -> store.results().latest(workflow, p));
    }

    /** Tasks that failed in the last run of the workflow before this one, read when first asked for; their problems as kept. */
    private Map<String, TaskRecord> failures() {
        Map<String, TaskRecord> known = failures;
        return known != null ? known : readFailures();
    }

    private synchronized Map<String, TaskRecord> readFailures() {
        if (failures == null) {
            Map<String, TaskRecord> read = new HashMap<>();
            store.runs().latest(RUNS_LOOKED_AT).stream()
                    .filter(run -> !current.test(run.id()) && run.workflow().equals(workflow))
                    .findFirst().map(RunRecord::id).ifPresent(run -> store.runs().tasks(run, UnaryOperator.identity()).stream()
                            .filter(task -> task.state() == TaskState.FAILED || task.state() == TaskState.FALLBACK)
                            .forEach(task -> read.put(task.path(), task)));
            failures = read;
        }
        return failures;
    }
}
