package org.simloom.engine.internal.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.Value;
import org.simloom.engine.Explanation.Kind;
import org.simloom.engine.Explanation.Status;
import org.simloom.engine.internal.loop.Gatherer;
import org.simloom.engine.internal.loop.Items;
import org.simloom.engine.internal.loop.Iterations;
import org.simloom.engine.internal.loop.Options;
import org.simloom.engine.internal.plan.Level;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.PortSpec;

/** Walks through loops, branches and sub-workflows. */
final class Bodies {
    /** So many items of a loop are told one by one. */
    private static final int TOLD = 3;

    private final Walk walk;

    Bodies(Walk walk) {
        this.walk = walk;
    }

    Known walk(NodePlan node, Place place, Known connected) {
        return switch (node) {
            case NodePlan.Each each -> each(each, place, connected);
            case NodePlan.Loop loop -> loop(loop, place, connected);
            case NodePlan.Choice choice -> choice(choice, place, connected);
            case NodePlan.Nested nested -> body(nested, nested.body(), place.in("/"), inputs(nested, connected));
            case NodePlan.Tool tool -> throw new IllegalArgumentException(tool.name());
            case NodePlan.Formula formula -> throw new IllegalArgumentException(formula.name());
        };
    }

    /** Inputs of a node with its defaults, as far as known. */
    private Known inputs(NodePlan node, Known connected) {
        List<PortSpec> fed = node.head().inputs().stream()
                .filter(port -> !connected.unknown().containsKey(port.name())).toList();
        Known inputs = Known.of(walk.binder().bind(fed, connected.values(), node.head().location()));
        connected.unknown().keySet().forEach(name -> inputs.take(name, connected, name));
        return inputs;
    }

    private Known body(NodePlan owner, Level body, Place place, Known given) {
        List<PortSpec> fed = body.inputs().stream()
                .filter(port -> !given.unknown().containsKey(port.name())).toList();
        Known inputs = Known.of(walk.binder().bind(fed, given.values(), owner.head().location()));
        given.unknown().keySet().forEach(name -> inputs.take(name, given, name));
        return walk.level(body, place, inputs);
    }

    private Known each(NodePlan.Each node, Place place, Known connected) {
        Known inputs = inputs(node, connected);
        if (node.items().stream().anyMatch(inputs.unknown()::containsKey)) {
            return later(node, List.of(node.body()), place.in("[…]"), inputs);
        }
        Items items = new Items(node, inputs.values());
        Gatherer gathered = new Gatherer(node, items.count());
        String cause = null;
        String rest = "[" + (TOLD + 1) + "…" + items.count() + "]/";
        for (int i = 0; i < items.count(); i++) {
            String number = "[" + (i + 1) + "]/";
            boolean told = i < TOLD || items.count() == TOLD + 1;
            Known given = Known.of(items.at(i));
            inputs.unknown().keySet().forEach(name -> given.take(name, inputs, name));
            Known outputs = body(node, node.body(), place.in(number, told ? number : rest), given);
            if (outputs.isComplete()) {
                gathered.put(i, outputs.values());
            } else {
                cause = outputs.cause();
            }
        }
        return cause != null ? Walk.unknown(node, cause) : Known.of(gathered.outputs(walk.store().content()));
    }

    private Known loop(NodePlan.Loop node, Place place, Known connected) {
        Known inputs = inputs(node, connected);
        if (!inputs.isComplete()) {
            return later(node, List.of(node.body()), place.in("#…"), inputs);
        }
        Map<String, Value> given = Iterations.first(inputs.values());
        for (int iteration = 1;; iteration++) {
            given.put(Iterations.NUMBER, new IntegerValue(iteration));
            Known outputs = body(node, node.body(), place.in("#" + iteration + "/"), Known.of(given));
            if (!outputs.isComplete()) {
                if (node.maximumIterations() > iteration) {
                    walk.sheet().add(place.shown() + "#" + (iteration + 1) + "…", Status.DEPENDS,
                            List.of(Reasons.of(Kind.AS_NEEDED, "", "", "")));
                }
                return Walk.unknown(node, outputs.cause());
            }
            Map<String, Value> values = new HashMap<>(inputs.values());
            values.putAll(given);
            if (iteration >= node.maximumIterations()
                    || Iterations.finished(node, iteration, values, outputs.values())
                    || !Iterations.feedBack(node, outputs.values(), given)) {
                return outputs;
            }
        }
    }

    private Known choice(NodePlan.Choice node, Place place, Known connected) {
        Known inputs = inputs(node, connected);
        if (inputs.isComplete()) {
            NodePlan.Option option = Options.choose(node, inputs.values());
            return body(node, option.body(), place.in("/" + option.name() + "/"), inputs);
        }
        List<Level> bodies = new ArrayList<>();
        node.options().forEach(option -> bodies.add(option.body()));
        return later(node, bodies, place, inputs);
    }

    /** Tasks of which not even the number is known yet. */
    private Known later(NodePlan node, List<Level> bodies, Place place, Known inputs) {
        for (Level body : bodies) {
            for (NodePlan inside : body.nodes()) {
                walk.sheet().add(place.shown() + "/" + inside.name(), Status.DEPENDS,
                        List.of(Reasons.of(Kind.UPSTREAM, inputs.cause(), "", "")));
            }
        }
        return Walk.unknown(node, inputs.cause());
    }
}
