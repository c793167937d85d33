package org.simloom.engine.internal.plan;

import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.model.base.ResourceRequest;

/**
 * What all nodes have.
 *
 * @param wires     for every connected input, where its value comes from
 * @param needs     number of different nodes it takes values of
 * @param resources what the model asks for, or {@code null}
 * @param location  file and element, for problems
 */
public record NodeHead(String name, List<PortSpec> inputs, List<PortSpec> outputs, Map<String, Source> wires,
        int needs, Policy policy, ResourceRequest resources, Location location) {

    /** The input of that name, or {@code null}. */
    public PortSpec input(String port) {
        return Level.find(inputs, port);
    }

    /** The output of that name, or {@code null}. */
    public PortSpec output(String port) {
        return Level.find(outputs, port);
    }
}
