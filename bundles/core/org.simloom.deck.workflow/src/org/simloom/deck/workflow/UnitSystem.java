package org.simloom.deck.workflow;

import java.util.List;
import java.util.Optional;

/**
 * The units that the numbers of a deck are in; a deck itself does not say. All systems are consistent: force is
 * mass times length over time squared, and so on. Symbols are those of {@link org.simloom.base.units.Units}.
 *
 * @param id          what users call it, such as {@code mm-t-s}; {@code none} for numbers without units
 * @param temperature {@code °C} or {@code K}: one that stands alone; differences are in K
 */
public record UnitSystem(String id, String length, String mass, String time, String force, String stress,
        String energy, String power, String temperature) {
    /** Bare numbers. */
    public static final UnitSystem NONE = new UnitSystem("none", "", "", "", "", "", "", "", "");

    private static final String CELSIUS = "°C";
    private static final List<UnitSystem> ALL = List.of(
            new UnitSystem("mm-t-s", "mm", "t", "s", "N", "MPa", "mJ", "mW", CELSIUS),
            new UnitSystem("m-kg-s", "m", "kg", "s", "N", "Pa", "J", "W", CELSIUS),
            new UnitSystem("mm-kg-s", "mm", "kg", "s", "mN", "kPa", "uJ", "uW", CELSIUS),
            new UnitSystem("mm-kg-ms", "mm", "kg", "ms", "kN", "GPa", "J", "kW", CELSIUS),
            new UnitSystem("mm-g-ms", "mm", "g", "ms", "N", "MPa", "mJ", "W", CELSIUS),
            new UnitSystem("m-t-s", "m", "t", "s", "kN", "kPa", "kJ", "kW", CELSIUS),
            new UnitSystem("in-lbf-s", "in", "lbf*s^2/in", "s", "lbf", "psi", "lbf*in", "lbf*in/s", "°F"), NONE);

    /** All that are offered, the most common first, bare numbers last. */
    public static List<UnitSystem> all() {
        return ALL;
    }

    /** The one of an id. */
    public static Optional<UnitSystem> of(String id) {
        return ALL.stream().filter(system -> system.id.equalsIgnoreCase(id.strip())).findFirst();
    }

    /** The same with another unit for temperatures. */
    public UnitSystem withTemperature(String unit) {
        return isNone() ? this : new UnitSystem(id, length, mass, time, force, stress, energy, power, unit);
    }

    /** Whether it has no units at all. */
    public boolean isNone() {
        return length.isEmpty();
    }

    /** The unit of a quantity; empty for plain numbers. */
    public String unit(PhysicalQuantity quantity) {
        if (isNone()) {
            return "";
        }
        return switch (quantity) {
            case NUMBER, COUNT -> "";
            case LENGTH -> length;
            case AREA -> length + "^2";
            case SECOND_MOMENT -> length + "^4";
            case ANGLE -> "rad";
            case TIME -> time;
            case FREQUENCY -> time.equals("ms") ? "kHz" : "Hz";
            case MASS -> mass;
            case FORCE -> force;
            case MOMENT -> force + "*" + length;
            case STRESS -> stress;
            case DENSITY -> mass.contains("/") ? force + "*" + time + "^2/" + length + "^4" : mass + "/" + length + "^3";
            case SPEED -> length + "/" + time;
            case ACCELERATION -> length + "/" + time + "^2";
            case ANGULAR_SPEED_SQUARED -> "rad^2/" + time + "^2";
            case TEMPERATURE -> temperature;
            case CONDUCTIVITY -> over(power, length + "*" + degree());
            case EXPANSION -> "1/" + degree();
            // energy over mass is length over time, squared, in every consistent system
            case SPECIFIC_HEAT -> mass.contains("/") ? length + "^2/(" + time + "^2*" + degree() + ")"
                    : over(energy, mass + "*" + degree());
            case POWER -> power;
            case HEAT_FLUX -> over(power, length + "^2");
            case HEAT_SOURCE -> over(power, length + "^3");
            case FILM -> over(power, length + "^2*" + degree());
            case STIFFNESS, LINE_LOAD -> force + "/" + length;
            case DAMPING -> force + "*" + time + "/" + length;
            case BODY_FORCE -> force + "/" + length + "^3";
        };
    }

    /** A quotient of which both sides may have several factors. */
    private static String over(String above, String below) {
        int slash = above.indexOf('/');
        String top = slash < 0 ? above : above.substring(0, slash);
        String bottom = slash < 0 ? below : above.substring(slash + 1) + "*" + below;
        return top + "/" + (bottom.contains("*") ? "(" + bottom + ")" : bottom);
    }

    /** A difference of temperatures; in a product, °F counts as one. */
    private String degree() {
        return temperature.equals("°F") ? "°F" : "K";
    }
}
