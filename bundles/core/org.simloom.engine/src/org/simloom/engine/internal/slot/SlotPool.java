package org.simloom.engine.internal.slot;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Resources;
import org.simloom.engine.internal.Problems;

/**
 * Cores, memory and licence tokens, shared by all runs of an engine. A task takes all it needs at once and
 * holds nothing while it waits, so that tasks cannot block one another for ever. Waiting tasks are served in
 * order; a small one may pass a large one that does not fit yet, but only so often.
 */
public final class SlotPool {
    private static final int MOST_OVERTAKEN = 16;

    private final Resources capacity;
    private final LinkedList<Waiter> queue = new LinkedList<>();
    private final Map<String, Integer> licenses;
    private int cores;
    private long memory;

    public SlotPool(Resources capacity) {
        this.capacity = capacity;
        this.cores = capacity.cores();
        this.memory = capacity.memory();
        this.licenses = new HashMap<>(capacity.licenses());
    }

    /** How many cores there are in all. */
    public int cores() {
        return capacity.cores();
    }

    /** What a task holds until it is closed. */
    public interface Lease extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Waiter {
        final Need need;
        final CompletableFuture<Lease> granted = new CompletableFuture<>();
        int overtaken;

        Waiter(Need need) {
            this.need = need;
        }
    }

    /**
     * Asks for slots. Cancelling the future gives the place in the queue up.
     *
     * @param runsAlready whether the task uses what it asks for already, left by a process that is gone: it goes
     *                    to the head of the queue
     * @param where the task, for problems
     * @throws ProblemException {@code engine.slot.*} when the whole pool is too small
     */
    public CompletableFuture<Lease> request(Need need, boolean runsAlready, Location where) {
        refuseTooLarge(need, where);
        Waiter waiter = new Waiter(need);
        synchronized (this) {
            if (runsAlready) {
                queue.addFirst(waiter);
            } else {
                queue.add(waiter);
            }
        }
        grant();
        return waiter.granted;
    }

    private void refuseTooLarge(Need need, Location where) {
        if (need.cores() > capacity.cores()) {
            throw Problems.of("slot.cores", where, need.cores(), capacity.cores());
        }
        if (need.memory() > capacity.memory()) {
            throw Problems.of("slot.memory", where, need.memory(), capacity.memory());
        }
        need.licenses().forEach((feature, tokens) -> {
            Integer there = capacity.licenses().get(feature);
            if (there != null && tokens > there) {
                throw Problems.of("slot.license", where, tokens, feature, there);
            }
        });
    }

    private void grant() {
        for (Waiter next = next(); next != null; next = next()) {
            Need need = next.need;
            AtomicBoolean held = new AtomicBoolean(true);
            Lease lease = () -> {
                if (held.getAndSet(false)) {
                    giveBack(need);
                    grant();
                }
            };
            if (!next.granted.complete(lease)) {
                lease.close(); // given up in the meantime
            }
        }
    }

    /** Takes the slots of the first waiter that fits and may go, and removes it from the queue. */
    private synchronized Waiter next() {
        int passed = 0;
        for (Iterator<Waiter> waiting = queue.iterator(); waiting.hasNext();) {
            Waiter waiter = waiting.next();
            if (waiter.granted.isDone()) {
                waiting.remove();
            } else if (fits(waiter.need)) {
                waiting.remove();
                take(waiter.need, 1);
                queue.stream().limit(passed).forEach(earlier -> earlier.overtaken++);
                return waiter;
            } else if (waiter.overtaken >= MOST_OVERTAKEN) {
                return null;
            } else {
                passed++;
            }
        }
        return null;
    }

    private boolean fits(Need need) {
        return need.cores() <= cores && need.memory() <= memory && need.licenses().entrySet().stream()
                .allMatch(e -> !licenses.containsKey(e.getKey()) || e.getValue() <= licenses.get(e.getKey()));
    }

    private synchronized void giveBack(Need need) {
        take(need, -1);
    }

    private void take(Need need, int sign) {
        cores -= sign * need.cores();
        memory -= sign * need.memory();
        need.licenses().forEach((feature, tokens) -> licenses.computeIfPresent(feature, (f, left) -> left - sign * tokens));
    }
}
