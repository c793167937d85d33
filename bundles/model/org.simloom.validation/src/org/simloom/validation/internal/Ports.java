package org.simloom.validation.internal;

import java.util.List;
import java.util.Optional;

import org.simloom.base.units.Units;
import org.simloom.base.values.ValueType;
import org.simloom.model.base.Port;

/** Questions that many rules ask about ports. */
public final class Ports {
    private static final double EQUAL = 1e-12;

    private Ports() {
    }

    /** The port's kind of value. */
    public static ValueType type(Port port) {
        return ValueType.valueOf(port.getType().name());
    }

    /** The port's unit; empty where it is dimensionless. */
    public static String unit(Port port) {
        return Refs.text(port.getUnit());
    }

    /** Whether the port carries numbers: one or many. */
    public static boolean isNumeric(Port port) {
        return switch (type(port)) {
            case REAL, INTEGER, VECTOR -> true;
            default -> false;
        };
    }

    /** Whether the port's values have a unit. */
    public static boolean hasUnit(Port port) {
        return switch (type(port)) {
            case REAL, VECTOR, FIELD -> true;
            default -> false;
        };
    }

    /** The port of a name. */
    public static <P extends Port> Optional<P> named(List<P> ports, String name) {
        return ports.stream().filter(port -> name != null && name.equals(port.getName())).findFirst();
    }

    /** Names of ports, in a row. */
    public static String names(List<? extends Port> ports) {
        return ports.isEmpty() ? "–" : ElementPath.list(ports, port -> Refs.text(port.getName()));
    }

    /** Whether a number means the same in both units, such as MPa and N/mm^2. */
    public static boolean sameScale(String first, String second) {
        return Units.compatible(first, second) && Math.abs(Units.convert(1, first, second) - 1) < EQUAL
                && Math.abs(Units.convert(0, first, second)) < EQUAL;
    }
}
