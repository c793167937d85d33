package org.simloom.engine.internal.loop;

import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.plan.NodePlan;

/** Which way a Branch goes. */
public final class Options {
    private Options() {
    }

    /**
     * The first case whose condition holds.
     *
     * @throws ProblemException {@code engine.branch.none}, {@code expression.*}
     */
    public static NodePlan.Option choose(NodePlan.Choice node, Map<String, Value> inputs) {
        for (NodePlan.Option option : node.options()) {
            try {
                if (option.condition() == null || option.condition().test(inputs)) {
                    return option;
                }
            } catch (ProblemException e) {
                throw Problems.at(e, node.head().location());
            }
        }
        throw Problems.of("branch.none", node.head().location(), node.name());
    }
}
