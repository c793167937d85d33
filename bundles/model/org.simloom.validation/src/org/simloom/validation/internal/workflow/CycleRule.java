package org.simloom.validation.internal.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.model.base.InputPort;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** No task waits for its own result. */
final class CycleRule implements Rule<Workflow> {

    @Override
    public Class<Workflow> about() {
        return Workflow.class;
    }

    @Override
    public void check(Workflow workflow, Report report) {
        Map<Node, Set<Node>> needs = needs(workflow);
        prune(needs);
        while (!needs.isEmpty()) {
            // what is left either lies on a cycle or waits for one: going back from anywhere ends in a cycle
            List<Node> cycle = cycle(needs);
            String names = ElementPath.list(cycle, ElementPath::name);
            report.error(cycle.get(0), "cycle", names.replace(", ", " → ") + " → " + ElementPath.name(cycle.get(0)));
            needs.keySet().removeAll(cycle);
            needs.values().forEach(feeders -> feeders.removeAll(cycle));
            prune(needs);
        }
    }

    private static Map<Node, Set<Node>> needs(Workflow workflow) {
        Wiring wiring = new Wiring(workflow);
        Map<Node, Set<Node>> needs = new LinkedHashMap<>();
        for (Node node : workflow.getNodes()) {
            Set<Node> feeders = new LinkedHashSet<>();
            for (InputPort input : node.getInputs()) {
                Port feeder = wiring.feeder(input);
                if (feeder != null && feeder.eContainer() instanceof Node other) {
                    feeders.add(other);
                }
            }
            needs.put(node, feeders);
        }
        return needs;
    }

    /** Takes out, again and again, what waits for nothing more. */
    private static void prune(Map<Node, Set<Node>> needs) {
        boolean changed = true;
        while (changed) {
            Set<Node> free = new HashSet<>();
            needs.forEach((node, feeders) -> {
                if (feeders.isEmpty()) {
                    free.add(node);
                }
            });
            needs.keySet().removeAll(free);
            needs.values().forEach(feeders -> feeders.removeAll(free));
            changed = !free.isEmpty();
        }
    }

    private static List<Node> cycle(Map<Node, Set<Node>> needs) {
        List<Node> path = new ArrayList<>();
        Node node = needs.keySet().iterator().next();
        while (!path.contains(node)) {
            path.add(node);
            node = needs.get(node).iterator().next();
        }
        // the path goes against the flow
        return path.subList(path.indexOf(node), path.size()).reversed();
    }
}
