package org.simloom.base.units;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Named units and SI prefixes. Factors are exact by definition: SI brochure, 9th edition (2019), and
 * NIST SP 811 (2008), appendix B, for inch, pound and what follows from them.
 */
final class UnitTable {
    private static final double POUND = 0.45359237;
    private static final double GRAVITY = 9.80665;
    private static final double INCH = 0.0254;

    private static final Map<String, Double> PREFIXES = new LinkedHashMap<>();
    private static final Map<String, Unit> PREFIXABLE = new HashMap<>();
    private static final Map<String, Unit> PLAIN = new HashMap<>();

    static {
        String[] symbols = {"da", "T", "G", "M", "k", "h", "d", "c", "m", "u", "µ", "μ", "n", "p", "f"};
        double[] factors = {1e1, 1e12, 1e9, 1e6, 1e3, 1e2, 1e-1, 1e-2, 1e-3, 1e-6, 1e-6, 1e-6, 1e-9, 1e-12, 1e-15};
        for (int i = 0; i < symbols.length; i++) {
            PREFIXES.put(symbols[i], factors[i]);
        }
        Unit m = prefixable("m", new Unit(1, 0, Dimension.base(0)));
        Unit g = prefixable("g", new Unit(1e-3, 0, Dimension.base(1)));
        Unit s = prefixable("s", new Unit(1, 0, Dimension.base(2)));
        Unit ampere = prefixable("A", new Unit(1, 0, Dimension.base(3)));
        Unit kelvin = prefixable("K", new Unit(1, 0, Dimension.base(4)));
        prefixable("mol", new Unit(1, 0, Dimension.base(5)));
        prefixable("cd", new Unit(1, 0, Dimension.base(6)));
        Unit rad = prefixable("rad", new Unit(1, 0, Dimension.base(7)));
        Unit kg = scaled(g, 1e3);
        Unit newton = prefixable("N", kg.times(m, 1).times(s, -2));
        Unit pascal = prefixable("Pa", newton.times(m, -2));
        Unit joule = prefixable("J", newton.times(m, 1));
        Unit watt = prefixable("W", joule.times(s, -1));
        Unit volt = prefixable("V", watt.times(ampere, -1));
        Unit coulomb = prefixable("C", ampere.times(s, 1));
        prefixable("F", coulomb.times(volt, -1));
        prefixable("Ohm", volt.times(ampere, -1));
        prefixable("Ω", volt.times(ampere, -1));
        Unit weber = prefixable("Wb", volt.times(s, 1));
        prefixable("T", weber.times(m, -2));
        prefixable("H", weber.times(ampere, -1));
        prefixable("Hz", Unit.ONE.times(s, -1));
        prefixable("L", scaled(Unit.ONE.times(m, 3), 1e-3));
        prefixable("l", scaled(Unit.ONE.times(m, 3), 1e-3));
        prefixable("bar", scaled(pascal, 1e5));
        prefixable("eV", scaled(joule, 1.602176634e-19));
        prefixable("Nm", newton.times(m, 1));
        prefixable("Nmm", scaled(newton.times(m, 1), 1e-3));
        PLAIN.put("1", Unit.ONE);
        PLAIN.put("-", Unit.ONE);
        PLAIN.put("%", scaled(Unit.ONE, 1e-2));
        PLAIN.put("‰", scaled(Unit.ONE, 1e-3));
        PLAIN.put("t", scaled(kg, 1e3));
        PLAIN.put("min", scaled(s, 60));
        PLAIN.put("h", scaled(s, 3600));
        PLAIN.put("day", scaled(s, 86400));
        PLAIN.put("rpm", scaled(Unit.ONE.times(s, -1), 1.0 / 60));
        alias(scaled(rad, Math.PI / 180), "deg", "°");
        alias(new Unit(1, 273.15, kelvin.dimension()), "°C", "degC", "℃");
        alias(new Unit(5.0 / 9, 273.15 - 32 * 5.0 / 9, kelvin.dimension()), "°F", "degF", "℉");
        PLAIN.put("kgf", scaled(newton, GRAVITY));
        PLAIN.put("tf", scaled(newton, 1e3 * GRAVITY));
        PLAIN.put("atm", scaled(pascal, 101325));
        PLAIN.put("in", scaled(m, INCH));
        PLAIN.put("ft", scaled(m, 12 * INCH));
        PLAIN.put("lb", scaled(kg, POUND));
        PLAIN.put("lbf", scaled(newton, POUND * GRAVITY));
        PLAIN.put("kip", scaled(newton, 1e3 * POUND * GRAVITY));
        PLAIN.put("psi", scaled(pascal, POUND * GRAVITY / (INCH * INCH)));
        PLAIN.put("ksi", scaled(pascal, 1e3 * POUND * GRAVITY / (INCH * INCH)));
    }

    private UnitTable() {
    }

    /** The unit of a single symbol, with or without prefix. Whole symbols win: min is no milli-inch. */
    static Optional<Unit> find(String symbol) {
        Unit whole = PLAIN.getOrDefault(symbol, PREFIXABLE.get(symbol));
        if (whole != null) {
            return Optional.of(whole);
        }
        for (Map.Entry<String, Double> prefix : PREFIXES.entrySet()) {
            if (symbol.startsWith(prefix.getKey())) {
                Unit unit = PREFIXABLE.get(symbol.substring(prefix.getKey().length()));
                if (unit != null) {
                    return Optional.of(scaled(unit, prefix.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    /** All symbols without prefix. */
    static Set<String> symbols() {
        Set<String> all = new java.util.TreeSet<>(PLAIN.keySet());
        all.addAll(PREFIXABLE.keySet());
        return all;
    }

    private static Unit prefixable(String symbol, Unit unit) {
        PREFIXABLE.put(symbol, unit);
        return unit;
    }

    private static void alias(Unit unit, String... symbols) {
        for (String symbol : symbols) {
            PLAIN.put(symbol, unit);
        }
    }

    private static Unit scaled(Unit unit, double factor) {
        return new Unit(unit.factor() * factor, 0, unit.dimension());
    }
}
