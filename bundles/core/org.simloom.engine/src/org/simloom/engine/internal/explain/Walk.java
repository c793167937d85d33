package org.simloom.engine.internal.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.Explanation.Kind;
import org.simloom.engine.Explanation.Status;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.engine.internal.key.TaskKey;
import org.simloom.engine.internal.plan.Level;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.plan.Source;
import org.simloom.engine.internal.run.Binder;
import org.simloom.engine.internal.run.Objects;
import org.simloom.engine.internal.run.ToolAccess;
import org.simloom.engine.internal.run.ToolNode;
import org.simloom.store.ResultRecord;
import org.simloom.store.Store;

/** One walk through levels and their nodes. */
record Walk(Store store, ToolAccess tools, Binder binder, Objects objects, Causes causes, Sheet sheet) {
    /** Walks through a level; gives what is known of its outputs. */
    Known level(Level level, Place place, Known inputs) {
        List<NodePlan> nodes = level.nodes();
        Known[] given = new Known[nodes.size()];
        int[] missing = new int[nodes.size()];
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < missing.length; i++) {
            missing[i] = nodes.get(i).head().needs();
            if (missing[i] == 0) {
                ready.add(i);
            }
        }
        while (!ready.isEmpty()) {
            int i = ready.poll();
            Known connected = new Known();
            nodes.get(i).head().wires().forEach((port, source) -> take(connected, port, source, inputs, given));
            given[i] = node(nodes.get(i), place.in(nodes.get(i).name()), connected);
            for (int next : level.dependents().get(i)) {
                if (--missing[next] == 0) {
                    ready.add(next);
                }
            }
        }
        Known outputs = new Known();
        level.results().forEach((port, source) -> take(outputs, port, source, inputs, given));
        return outputs;
    }

    private static void take(Known known, String port, Source source, Known inputs, Known[] given) {
        known.take(port, source.node() == Source.LEVEL ? inputs : given[source.node()], source.port());
    }

    private Known node(NodePlan node, Place place, Known connected) {
        return switch (node) {
            case NodePlan.Tool tool -> tool(tool, place, connected);
            case NodePlan.Formula formula -> formula(formula, place, connected);
            default -> new Bodies(this).walk(node, place, connected);
        };
    }

    private Known tool(NodePlan.Tool plan, Place place, Known connected) {
        ToolNode node = tools.node(plan);
        if (!connected.isComplete()) {
            return depends(plan, place, connected);
        }
        Map<String, Value> inputs = binder.bind(node.inputs(), connected.values(), plan.head().location());
        return stored(plan, place, node.key(inputs, 0, place.path()));
    }

    private Known formula(NodePlan.Formula plan, Place place, Known connected) {
        if (!connected.isComplete()) {
            return depends(plan, place, connected);
        }
        Map<String, Value> inputs = binder.bind(plan.head().inputs(), connected.values(), plan.head().location());
        Known known = stored(plan, place, KeyParts.computed(plan, inputs));
        if (known.isComplete()) {
            return known;
        }
        try {
            // quick and without effects: what it will give need not stay unknown
            return Known.of(plan.computation().compute(plan.head(), inputs, warning -> { }));
        } catch (ProblemException e) {
            return known;
        }
    }

    private Known stored(NodePlan plan, Place place, TaskKey key) {
        ResultRecord result = store.results().find(key.key()).orElse(null);
        if (result != null) {
            Map<String, Value> outputs = ValueCodec.mapFromJson(result.outputs());
            if (objects.contains(outputs.values())) {
                sheet.add(place.shown(), Status.CACHED, List.of());
                return Known.of(outputs);
            }
        }
        sheet.add(place.shown(), Status.WILL_RUN, causes.why(place.path(), key));
        return unknown(plan, place.path());
    }

    private Known depends(NodePlan plan, Place place, Known connected) {
        sheet.add(place.shown(), Status.DEPENDS,
                List.of(Reasons.of(Kind.UPSTREAM, connected.cause(), "", "")));
        return unknown(plan, place.path());
    }

    /** Nothing is known of what a node gives until something has run. */
    static Known unknown(NodePlan plan, String cause) {
        return Known.unknown(plan.head().outputs().stream().map(PortSpec::name).toList(), cause);
    }
}
