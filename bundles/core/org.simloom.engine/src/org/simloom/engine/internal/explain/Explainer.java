package org.simloom.engine.internal.explain;

import java.util.Map;

import org.simloom.base.values.Value;
import org.simloom.engine.Explanation;
import org.simloom.engine.RunRequest;
import org.simloom.engine.internal.input.InputReader;
import org.simloom.engine.internal.input.WorkflowInputs;
import org.simloom.engine.internal.plan.Prepared;
import org.simloom.engine.internal.run.Binder;
import org.simloom.engine.internal.run.Objects;
import org.simloom.engine.internal.run.ToolAccess;
import org.simloom.store.Store;

/** Walks through a workflow as a run would, as far as values are known, and runs nothing. */
public final class Explainer {
    private final Prepared prepared;
    private final Store store;
    private final ToolAccess tools;

    public Explainer(Prepared prepared, Store store, ToolAccess tools) {
        this.prepared = prepared;
        this.store = store;
        this.tools = tools;
    }

    /** What a run would do. */
    public Explanation explain(RunRequest request) {
        InputReader reader = new InputReader(store, prepared.project().folder());
        Map<String, Value> inputs = new WorkflowInputs(reader, prepared.file())
                .read(prepared.level(), request.inputs());
        Sheet sheet = new Sheet();
        Walk walk = new Walk(store, tools, new Binder(reader), new Objects(store.content()),
                new Causes(store, prepared.name(), run -> false, false), sheet);
        walk.level(prepared.level(), Place.ROOT, Known.of(inputs));
        return sheet.explanation();
    }
}
