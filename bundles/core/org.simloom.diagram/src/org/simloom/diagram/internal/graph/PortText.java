package org.simloom.diagram.internal.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.model.base.Port;

/**
 * A port as one line says it: {@code force [kN]}.
 *
 * @param name of the port
 * @param unit the symbol between the brackets, which may be none; empty where there are no brackets, so that the unit is
 *             what it was
 */
public record PortText(String name, Optional<String> unit) {
    private static final Pattern BRACKETS = Pattern.compile("([^\\[\\]]*)\\[([^\\[\\]]*)\\]");

    /** What a line says; all of it is the name where it has no brackets at its end. */
    public static PortText parse(String text) {
        Matcher matcher = BRACKETS.matcher(text);
        return matcher.matches() ? new PortText(matcher.group(1).strip(), Optional.of(matcher.group(2).strip()))
                : new PortText(text, Optional.empty());
    }

    /** The line of a port. */
    public static String of(Port port) {
        String name = port.getName() == null ? "" : port.getName();
        String unit = unit(port);
        return unit.isEmpty() ? name : name + " [" + unit + "]";
    }

    /** The symbol of a port's unit, empty where it has none. */
    public static String unit(Port port) {
        return port.getUnit() == null ? "" : port.getUnit().strip();
    }
}
