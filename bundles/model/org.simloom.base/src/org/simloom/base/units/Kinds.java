package org.simloom.base.units;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names what common dimensions measure. */
final class Kinds {
    private static final Map<Dimension, String> KEYS = new LinkedHashMap<>();

    static {
        String[][] kinds = {{"", "dimensionless"}, {"m", "length"}, {"m^2", "area"}, {"m^3", "volume"}, {"m^4", "inertia"},
            {"kg", "mass"}, {"s", "time"}, {"Hz", "frequency"}, {"K", "temperature"}, {"rad", "angle"}, {"N", "force"},
            {"Pa", "stress"}, {"J", "energy"}, {"W", "power"}, {"kg/m^3", "density"}, {"m/s", "speed"},
            {"m/s^2", "acceleration"}, {"W/(m*K)", "conductivity"}, {"W/(m^2*K)", "film"}, {"J/(kg*K)", "heat"},
            {"1/K", "expansion"}, {"N/m", "stiffness"}, {"rad/s", "angular"}, {"Pa*s", "viscosity"},
            {"W/m^2", "flux"}, {"A", "current"}, {"V", "voltage"}};
        for (String[] kind : kinds) {
            KEYS.put(UnitParser.parse(kind[0]).orElseThrow().dimension(), "kind." + kind[1]);
        }
    }

    private Kinds() {
    }

    static String key(Dimension dimension) {
        return KEYS.getOrDefault(dimension, "kind.other");
    }
}
