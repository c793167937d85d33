package org.simloom.engine.internal.explain;

import java.util.HashMap;
import java.util.Map;

import org.simloom.base.values.Value;

/** What is known of values before a run: some are, others only a task that still has to run can give. */
final class Known {
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, String> unknown = new HashMap<>();

    static Known of(Map<String, Value> values) {
        Known known = new Known();
        known.values.putAll(values);
        return known;
    }

    /** Nothing is known of these ports until {@code cause} has run. */
    static Known unknown(Iterable<String> ports, String cause) {
        Known known = new Known();
        ports.forEach(port -> known.unknown.put(port, cause));
        return known;
    }

    /** Takes over what is known of one port under another name. */
    void take(String name, Known other, String otherName) {
        if (other.unknown.containsKey(otherName)) {
            unknown.put(name, other.unknown.get(otherName));
        } else if (other.values.containsKey(otherName)) {
            values.put(name, other.values.get(otherName));
        }
    }

    void put(String name, Value value) {
        unknown.remove(name);
        values.put(name, value);
    }

    /** The values that are known. */
    Map<String, Value> values() {
        return values;
    }

    /** The values that are not, each with the path of the task it waits for. */
    Map<String, String> unknown() {
        return unknown;
    }

    boolean isComplete() {
        return unknown.isEmpty();
    }

    /** A task that something here waits for. */
    String cause() {
        return unknown.values().stream().sorted().findFirst().orElse("");
    }
}
