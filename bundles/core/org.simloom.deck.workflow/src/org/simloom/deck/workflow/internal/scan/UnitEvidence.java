package org.simloom.deck.workflow.internal.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.simloom.base.units.Units;
import org.simloom.base.values.Numbers;
import org.simloom.deck.Card;
import org.simloom.deck.workflow.Candidate;
import org.simloom.deck.workflow.PhysicalQuantity;
import org.simloom.deck.workflow.Role;
import org.simloom.deck.workflow.UnitGuess;
import org.simloom.deck.workflow.UnitSystem;
import org.simloom.deck.workflow.internal.Texts;

/**
 * Guesses a deck's units: in the right ones, the constants of its materials are those of materials that exist.
 * Ranges are those of engineering materials in textbooks (Ashby, Materials Selection in Mechanical Design).
 */
final class UnitEvidence {
    private static final List<Range> RANGES = List.of(
            new Range(Role.YOUNGS_MODULUS, PhysicalQuantity.STRESS, "Pa", 4e10, 4.5e11, 1e8, 1.3e12),
            new Range(Role.DENSITY, PhysicalQuantity.DENSITY, "kg/m^3", 1500, 9500, 300, 23000),
            new Range(Role.CONDUCTIVITY, PhysicalQuantity.CONDUCTIVITY, "W/(m*K)", 10, 450, 0.02, 2500),
            new Range(Role.SPECIFIC_HEAT, PhysicalQuantity.SPECIFIC_HEAT, "J/(kg*K)", 120, 1100, 100, 4500));
    private static final int MOST_POINTS = 3;
    private static final double WARM = 200;

    private double zero = Double.NaN;

    /**
     * What is known of a constant.
     *
     * @param usual    from … to of structural metals
     * @param possible from … to of everything solid
     */
    private record Range(Role role, PhysicalQuantity quantity, String unit, double usualFrom, double usualTo,
            double possibleFrom, double possibleTo) {
        int points(double value) {
            return value >= usualFrom && value <= usualTo ? MOST_POINTS
                    : value >= possibleFrom && value <= possibleTo ? 1 : -MOST_POINTS;
        }
    }

    void card(Card card) {
        if (card.is("PHYSICAL CONSTANTS")) {
            card.text("ABSOLUTE ZERO").ifPresent(text -> {
                try {
                    zero = Double.parseDouble(text);
                } catch (NumberFormatException e) {
                    zero = Double.NaN; // the linter tells of it
                }
            });
        }
    }

    UnitGuess guess(List<Candidate> candidates) {
        List<UnitSystem> systems = UnitSystem.all().stream().filter(s -> !s.isNone()).toList();
        UnitSystem best = systems.stream().max(Comparator.comparingInt((UnitSystem s) -> points(s, candidates))
                .thenComparing(Comparator.comparingInt((UnitSystem s) -> -systems.indexOf(s)))).orElseThrow();
        if (points(best, candidates) <= 0) {
            return new UnitGuess(UnitSystem.NONE, false, Texts.get("units.unknown"));
        }
        List<String> reasons = new ArrayList<>();
        for (Range range : RANGES) {
            first(range, candidates).ifPresent(c -> reasons.add(Texts.get("units.constant", c.description(), c.text(),
                    shown(c.value(), best, range))));
        }
        // where no number would get another unit, it does not matter which one it is; nor does the time of a static step
        String others = systems.stream().filter(s -> points(s, candidates) == points(best, candidates))
                .filter(s -> candidates.stream().map(Candidate::quantity).anyMatch(q -> q != PhysicalQuantity.TIME
                        && !s.unit(q).equals(best.unit(q))))
                .map(UnitSystem::id).collect(Collectors.joining(", "));
        return new UnitGuess(best.withTemperature(temperature(best, candidates)), true, others.isEmpty()
                ? Texts.get("units.guess", best.id(), String.join("; ", reasons))
                : Texts.get("units.tie", best.id(), String.join("; ", reasons), others));
    }

    private static String shown(double value, UnitSystem system, Range range) {
        double plain = Units.convert(value, system.unit(range.quantity()), range.unit());
        return range.role() == Role.YOUNGS_MODULUS ? Numbers.display(plain / 1e9, "GPa") : Numbers.display(plain, range.unit());
    }

    private static int points(UnitSystem system, List<Candidate> candidates) {
        int points = 0;
        for (Range range : RANGES) {
            Optional<Candidate> constant = first(range, candidates);
            if (constant.isPresent()) {
                points += range.points(Units.convert(constant.get().value(), system.unit(range.quantity()), range.unit()));
            }
        }
        return points;
    }

    private static Optional<Candidate> first(Range range, List<Candidate> candidates) {
        return candidates.stream().filter(c -> c.role() == range.role() && c.quantity() == range.quantity()).findFirst();
    }

    /** By the absolute zero that the deck gives; else a temperature of some hundreds at rest is in kelvin. */
    private String temperature(UnitSystem system, List<Candidate> candidates) {
        if (!system.temperature().equals("°C")) {
            return system.temperature();
        }
        if (!Double.isNaN(zero)) {
            return zero == 0 ? "K" : "°C";
        }
        return candidates.stream().filter(c -> c.role() == Role.INITIAL_TEMPERATURE).findFirst()
                .filter(c -> c.value() >= WARM).map(c -> "K").orElse("°C");
    }
}
