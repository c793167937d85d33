package org.simloom.engine.internal.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.simloom.base.l10n.KeptMessages;
import org.simloom.base.problem.KeptProblems;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.RunListener.TaskEvent;
import org.simloom.engine.RunResult.Counts;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;

/**
 * Notes what happens in a run: in the store, without waiting for it, and to the listener. The store commits
 * in the order of the calls, so that what is noted is never ahead of what it rests on.
 */
final class Journal {
    private static final int MOST_UNWRITTEN = 4_000;

    private final Store store;
    private final long run;
    private final EventQueue events;
    private final Consumer<ProblemException> onFailure;
    private final Semaphore unwritten = new Semaphore(MOST_UNWRITTEN);
    private final ConcurrentMap<TaskState, AtomicLong> counts = new ConcurrentHashMap<>();

    /**
     * @param onFailure told when the store cannot write
     */
    Journal(Store store, long run, EventQueue events, Consumer<ProblemException> onFailure) {
        this.store = store;
        this.run = run;
        this.events = events;
        this.onFailure = onFailure;
    }

    /** Notes a state that is not the last one. */
    void changed(Entry entry) {
        write(() -> store.runs().task(run, record(entry)));
        tell(entry);
    }

    /** Tells the listener a state that is not worth keeping. */
    void tell(Entry entry) {
        events.send(listener -> listener.task(new TaskEvent(entry.path(), entry.state(), entry.task(),
                KeptMessages.said(entry.reasons()),
                entry.verdict(), entry.millis(), entry.problem())));
    }

    /** Notes a last state. */
    void ended(Entry entry) {
        if (entry.task()) {
            counts.computeIfAbsent(entry.state(), s -> new AtomicLong()).incrementAndGet();
        }
        changed(entry);
    }

    /** Has something written without waiting for it, unless too much is waiting already. */
    void write(java.util.function.Supplier<CompletableFuture<?>> change) {
        unwritten.acquireUninterruptibly();
        try {
            change.get().whenComplete((done, failure) -> {
                unwritten.release();
                if (failure instanceof ProblemException e) {
                    onFailure.accept(e);
                }
            });
        } catch (RuntimeException e) {
            unwritten.release();
            throw e;
        }
    }

    /** Waits until all is written. */
    void drain() {
        unwritten.acquireUninterruptibly(MOST_UNWRITTEN);
        unwritten.release(MOST_UNWRITTEN);
    }

    /** Starts counting anew, for another pass through the workflow. */
    void forgetCounts() {
        counts.clear();
    }

    Counts counts() {
        return new Counts(count(TaskState.SUCCEEDED), count(TaskState.CACHED), count(TaskState.FALLBACK),
                count(TaskState.FAILED), count(TaskState.SKIPPED));
    }

    private long count(TaskState state) {
        AtomicLong count = counts.get(state);
        return count == null ? 0 : count.get();
    }

    private static TaskRecord record(Entry e) {
        return new TaskRecord(e.path(), e.key(), e.state(), e.started(), e.ended(), KeptMessages.write(e.reasons()),
                e.problem() == null ? null : KeptProblems.write(e.problem()));
    }
}
