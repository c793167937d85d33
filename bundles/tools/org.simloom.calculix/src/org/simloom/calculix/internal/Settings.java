package org.simloom.calculix.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.query.Point;

/** The settings of an extractor. Every wrong one gives a problem that names it and says what is allowed. */
final class Settings {
    private final String port;
    private final Map<String, String> values;
    private final List<String> known;

    /**
     * @param port  output that is read
     * @param known names that are allowed
     * @throws ProblemException {@code calculix.setting.unknown}
     */
    Settings(String port, Map<String, String> values, String... known) {
        this.port = port;
        this.values = values;
        this.known = List.of(known);
        values.keySet().stream().filter(name -> !this.known.contains(name)).findFirst().ifPresent(name -> {
            throw problem("unknown", name, String.join(", ", known));
        });
    }

    /** Whether the setting is given. */
    boolean has(String name) {
        return !text(name, "").isEmpty();
    }

    String text(String name, String otherwise) {
        String value = values.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** A setting that must be there. */
    String required(String name) {
        String value = text(name, "");
        if (value.isEmpty()) {
            throw problem("missing", name, String.join(", ", known));
        }
        return value;
    }

    /** One of some words, in small letters; the first where the setting is not given. */
    String choice(String name, String... allowed) {
        String value = text(name, allowed[0]).toLowerCase(Locale.ROOT);
        if (!Arrays.asList(allowed).contains(value)) {
            throw wrong(name, String.join(", ", allowed));
        }
        return value;
    }

    /** A whole number from 1. */
    int count(String name, int otherwise) {
        String value = text(name, Integer.toString(otherwise));
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < 1) {
            throw wrong(name, Texts.everywhere("allowed.count"));
        }
        return Integer.parseInt(value);
    }

    /** A number. */
    double number(String name) {
        try {
            return Double.parseDouble(required(name));
        } catch (NumberFormatException e) {
            throw wrong(name, Texts.everywhere("allowed.number"));
        }
    }

    /** Three coordinates, separated by blanks or commas. */
    Point point(String name) {
        String[] parts = required(name).split("[\\s,;]+");
        try {
            if (parts.length == 3) {
                return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(name, Texts.everywhere("allowed.point"));
    }

    /** A problem with the value of a setting. */
    ProblemException wrong(String name, Object allowed) {
        return problem("wrong", name, values.getOrDefault(name, ""), allowed);
    }

    private ProblemException problem(String what, Object... arguments) {
        return Texts.problem("setting." + what, Location.element(null, port), arguments);
    }
}
