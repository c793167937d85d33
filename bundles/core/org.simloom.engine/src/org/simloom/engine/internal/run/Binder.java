package org.simloom.engine.internal.run;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.input.InputReader;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.value.Fitting;

/** Completes what comes in over connections: converts it to the ports' units and adds defaults. */
public final class Binder {
    private final InputReader reader;
    private final Map<PortSpec, Value> defaults = new IdentityHashMap<>();

    public Binder(InputReader reader) {
        this.reader = reader;
    }

    /**
     * Values for the ports, in their order.
     *
     * @param given what is connected, by name; what no port takes is left out
     * @param where the element that has the ports
     * @throws org.simloom.base.problem.ProblemException where a value does not fit, or a required one is missing
     */
    public Map<String, Value> bind(List<PortSpec> ports, Map<String, Value> given, Location where) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (PortSpec port : ports) {
            Value value = given.get(port.name());
            if (value != null) {
                values.put(port.name(), Fitting.fit(port, value, where));
            } else if (port.defaultValue() != null) {
                values.put(port.name(), defaultOf(port, where));
            } else if (port.required()) {
                throw Problems.of("input.unfed", where, port.name());
            }
        }
        return values;
    }

    /** A value of a text in the model, such as a fallback. */
    public Value read(PortSpec port, String text, Location where) {
        return reader.read(port, text, null, where);
    }

    private Value defaultOf(PortSpec port, Location where) {
        synchronized (defaults) {
            Value known = defaults.get(port);
            if (known != null) {
                return known;
            }
        }
        Value value = reader.read(port, port.defaultValue(), null, where);
        synchronized (defaults) {
            defaults.put(port, value);
        }
        return value;
    }
}
