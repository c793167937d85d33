package org.simloom.engine.internal.plan;

import java.util.List;
import java.util.Map;

/**
 * One workflow as a dataflow graph: the whole run, or the body of a loop, branch or sub-workflow.
 *
 * @param name       name of the workflow; empty for a body without one
 * @param nodes      in the order of the model
 * @param results    where each output of the level comes from; outputs fed by nothing are absent
 * @param dependents for every node, the nodes that take a value of it, each once
 */
public record Level(String name, List<PortSpec> inputs, List<PortSpec> outputs, List<NodePlan> nodes,
        Map<String, Source> results, List<List<Integer>> dependents) {

    /** The input of that name, or {@code null}. */
    public PortSpec input(String port) {
        return find(inputs, port);
    }

    /** The output of that name, or {@code null}. */
    public PortSpec output(String port) {
        return find(outputs, port);
    }

    static PortSpec find(List<PortSpec> ports, String name) {
        for (PortSpec port : ports) {
            if (port.name().equals(name)) {
                return port;
            }
        }
        return null;
    }
}
