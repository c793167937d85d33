package org.simloom.engine.internal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.values.ValueType;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;

/**
 * What a port takes or gives, read from the model once so that running threads never touch the model.
 *
 * @param unit         symbol; empty for dimensionless
 * @param minimum      lower bound in {@code unit}, or {@code null}
 * @param maximum      upper bound in {@code unit}, or {@code null}
 * @param columns      for a table, the columns it must have, each with its unit
 * @param defaultValue text used when nothing is connected, or {@code null}
 */
public record PortSpec(String name, ValueType type, String unit, Double minimum, Double maximum,
        List<String> choices, Map<String, String> columns, String defaultValue, boolean required) {

    /** Reads a port. */
    public static PortSpec of(Port port) {
        String value = port instanceof InputPort input && input.getValue() != null && !input.getValue().isEmpty()
                ? input.getValue() : null;
        boolean required = port instanceof InputPort input ? input.isRequired() : ((OutputPort) port).isRequired();
        Map<String, String> columns = new LinkedHashMap<>();
        port.getColumns().forEach(c -> columns.put(c.getName(), text(c.getUnit())));
        return new PortSpec(port.getName(), ValueType.valueOf(port.getType().name()), text(port.getUnit()),
                port.getMinimum(), port.getMaximum(), List.copyOf(port.getChoices()), columns, value, required);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
