package org.simloom.study.internal.method;

import java.util.List;

/**
 * A setting that a method has.
 *
 * @param kind     what texts it takes
 * @param fallback its value where the study does not give it
 * @param choices  for CHOICE what there is to choose from
 */
public record Setting(String name, Kind kind, String fallback, List<String> choices) {

    /** What texts a setting takes. */
    public enum Kind {
        /** A positive whole number. */
        COUNT,
        /** A whole number that may be 0. */
        WHOLE,
        /** A number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of several words. */
        CHOICE
    }

    static Setting count(String name, int fallback) {
        return new Setting(name, Kind.COUNT, Integer.toString(fallback), List.of());
    }

    static Setting whole(String name, int fallback) {
        return new Setting(name, Kind.WHOLE, Integer.toString(fallback), List.of());
    }

    static Setting number(String name, double fallback) {
        return new Setting(name, Kind.NUMBER, Double.toString(fallback), List.of());
    }

    static Setting flag(String name, boolean fallback) {
        return new Setting(name, Kind.FLAG, Boolean.toString(fallback), List.of());
    }

    /** The first of the choices is the default. */
    static Setting choice(String name, String... choices) {
        return new Setting(name, Kind.CHOICE, choices[0], List.of(choices));
    }

    boolean takes(String text) {
        return switch (kind) {
            case COUNT -> text.matches("0*[1-9]\\d{0,8}");
            case WHOLE -> text.matches("\\d{1,9}");
            case NUMBER -> isNumber(text);
            case FLAG -> text.equals("true") || text.equals("false");
            case CHOICE -> choices.contains(text);
        };
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
