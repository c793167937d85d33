package org.simloom.engine.internal.run;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.simloom.engine.internal.explain.Causes;
import org.simloom.engine.internal.input.InputReader;
import org.simloom.engine.internal.plan.Prepared;
import org.simloom.engine.internal.slot.SlotPool;
import org.simloom.store.Store;

/** What one run of a workflow, or many, need; the store stays open when it is closed. Thread-safe. */
public final class Facilities implements AutoCloseable {
    private final Prepared prepared;
    private final Store store;
    private final SlotPool slots;
    private final ToolAccess tools;
    private final InputReader reader;
    private final Binder binder;
    private final Orphans orphans;
    private final Causes causes;
    private final Set<String> sound = ConcurrentHashMap.newKeySet();
    private final EventThread events = new EventThread();
    private final ResultLookup lookup;
    private final CancelPoll poll;

    /**
     * @param many whether many runs will use them
     */
    public Facilities(Prepared prepared, Store store, SlotPool slots, ToolAccess tools, boolean many) {
        this.prepared = prepared;
        this.store = store;
        this.slots = slots;
        this.tools = tools;
        this.reader = new InputReader(store, prepared.project().folder());
        this.binder = new Binder(reader);
        this.orphans = new Orphans(store);
        this.lookup = new ResultLookup(store.results());
        this.poll = new CancelPoll(store);
        this.causes = new Causes(store, prepared.name(), poll::looksFor, many);
    }

    Prepared prepared() {
        return prepared;
    }

    Store store() {
        return store;
    }

    SlotPool slots() {
        return slots;
    }

    ToolAccess tools() {
        return tools;
    }

    /** Reads texts that people typed. */
    public InputReader reader() {
        return reader;
    }

    Binder binder() {
        return binder;
    }

    Orphans orphans() {
        return orphans;
    }

    Causes causes() {
        return causes;
    }

    /** Objects for one run; each is checked only once for all of them. */
    Objects objects() {
        return new Objects(store.content(), sound);
    }

    EventThread events() {
        return events;
    }

    ResultLookup lookup() {
        return lookup;
    }

    CancelPoll poll() {
        return poll;
    }

    /** Kills and closes what dead processes left and no run went on with. */
    public void fence() {
        Orphans.fence(store, tools);
    }

    @Override
    public void close() {
        poll.close();
        lookup.close();
        events.close();
    }
}
