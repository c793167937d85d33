package org.simloom.base.units;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.simloom.base.l10n.LocalText;
import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/**
 * Units by their symbols, as engineers type them: {@code mm}, {@code MPa}, {@code N/mm^2},
 * {@code W/(m*K)}, {@code t/mm^3}, {@code °C}. The empty symbol, {@code 1} and {@code -} are
 * dimensionless. A temperature in °C or °F that stands alone converts with its zero point; inside a
 * product or quotient it is a difference. Thread-safe.
 */
public final class Units {
    private static final Messages MESSAGES = Messages.of(Units.class);
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("unit", Units.class);
    private static final ConcurrentHashMap<String, Optional<Unit>> PARSED = new ConcurrentHashMap<>();
    private static final double NEARLY_WHOLE = 4e-15;

    private Units() {
    }

    /** Whether the symbol means anything. */
    public static boolean known(String symbol) {
        return parsed(symbol).isPresent();
    }

    /** Whether values in one unit can be converted to the other; unknown units never can. */
    public static boolean compatible(String from, String to) {
        Optional<Unit> a = parsed(from);
        Optional<Unit> b = parsed(to);
        return a.isPresent() && b.isPresent() && a.get().dimension().equals(b.get().dimension());
    }

    /**
     * Converts a value.
     *
     * @throws ProblemException {@code unit.unknown} or {@code unit.mismatch}
     */
    public static double convert(double value, String from, String to) {
        if (from.equals(to)) {
            require(from);
            return value;
        }
        Unit a = require(from);
        Unit b = require(to);
        if (!a.dimension().equals(b.dimension())) {
            throw problem("mismatch", shown(from), kind(a), shown(to), kind(b));
        }
        double shift = (a.offset() - b.offset()) / b.factor();
        return scale(value, a.factor() / b.factor()) + shift;
    }

    private static LocalText kind(Unit unit) {
        return LocalText.of(language -> MESSAGES.get(language, Kinds.key(unit.dimension())));
    }

    /** What a unit measures, in words of the user's language, such as "stress" or "length". */
    public static String dimension(String symbol) {
        return parsed(symbol).map(unit -> MESSAGES.get(Kinds.key(unit.dimension()))).orElse("?");
    }

    /** Symbols offered first when one is to be typed. */
    public static List<String> common() {
        return List.of("mm", "m", "MPa", "GPa", "Pa", "N", "kN", "N*mm", "N*m", "kg", "t", "kg/m^3", "t/mm^3", "s", "ms",
                "Hz", "°C", "K", "1/K", "W/(m*K)", "W/(m^2*K)", "J/(kg*K)", "mm^2", "mm^3", "mm/s", "m/s^2", "deg", "rad",
                "%", "J", "W");
    }

    // factors such as 1000 or 1/1000 must not add rounding: 22 mm are 0.022 m
    private static double scale(double value, double ratio) {
        double whole = Math.rint(ratio);
        if (whole != 0 && Math.abs(ratio - whole) <= NEARLY_WHOLE * whole) {
            return value * whole;
        }
        double inverse = Math.rint(1 / ratio);
        if (inverse != 0 && Math.abs(1 / ratio - inverse) <= NEARLY_WHOLE * inverse) {
            return value / inverse;
        }
        return value * ratio;
    }

    private static Optional<Unit> parsed(String symbol) {
        return PARSED.computeIfAbsent(symbol == null ? "" : symbol, UnitParser::parse);
    }

    private static Unit require(String symbol) {
        return parsed(symbol).orElseThrow(() -> problem("unknown", symbol, nearest(symbol)));
    }

    private static String nearest(String symbol) {
        String first = symbol.strip();
        return common().stream().min(Comparator.comparingInt((String s) -> s.equalsIgnoreCase(first) ? 0
                : s.toLowerCase().startsWith(first.toLowerCase()) ? 1 : 2 + Math.abs(s.length() - first.length())))
                .orElseThrow();
    }

    private static String shown(String symbol) {
        return symbol.isEmpty() ? "1" : symbol;
    }

    private static ProblemException problem(String what, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, Location.NONE, arguments));
    }
}
