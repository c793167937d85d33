package org.simloom.validation.study;

import java.util.List;

/**
 * A setting that a method of studies has.
 *
 * @param name    by which studies give it
 * @param type    what texts it takes
 * @param span    which numbers it takes
 * @param zero    whether it takes 0 too, which leaves the number to the method
 * @param choices for CHOICE what there is to choose from
 */
public record MethodSetting(String name, Type type, Span span, boolean zero, List<String> choices) {

    /** What texts a setting takes. */
    public enum Type {
        /** A positive whole number. */
        COUNT,
        /** A whole number that may be 0. */
        WHOLE,
        /** A whole number that is even. */
        EVEN,
        /** A number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of several words. */
        CHOICE,
        /** Names of limits of the study, separated by commas; blank for all of them. */
        LIMITS
    }

    public MethodSetting {
        choices = List.copyOf(choices);
    }

    static MethodSetting count(String name) {
        return new MethodSetting(name, Type.COUNT, Span.from(1), false, List.of());
    }

    static MethodSetting whole(String name) {
        return new MethodSetting(name, Type.WHOLE, Span.from(0), false, List.of());
    }

    static MethodSetting even(String name) {
        return new MethodSetting(name, Type.EVEN, Span.from(2), false, List.of());
    }

    static MethodSetting number(String name, Span span) {
        return new MethodSetting(name, Type.NUMBER, span, false, List.of());
    }

    static MethodSetting flag(String name) {
        return new MethodSetting(name, Type.FLAG, Span.ALL, false, List.of());
    }

    static MethodSetting choice(String name, String... words) {
        return new MethodSetting(name, Type.CHOICE, Span.ALL, false, List.of(words));
    }

    static MethodSetting limits(String name) {
        return new MethodSetting(name, Type.LIMITS, Span.ALL, false, List.of());
    }

    /** The same with other numbers. */
    MethodSetting in(Span other) {
        return new MethodSetting(name, type, other, zero, choices);
    }

    /** The same that takes 0 too. */
    MethodSetting orZero() {
        return new MethodSetting(name, type, span, true, choices);
    }

    /** Whether a text is of its type. */
    boolean reads(String text) {
        return switch (type) {
            case COUNT -> text.matches("0*[1-9]\\d{0,8}");
            case WHOLE -> text.matches("\\d{1,9}");
            case EVEN -> text.matches("\\d{0,8}[02468]");
            case NUMBER -> isNumber(text);
            case FLAG -> text.equals("true") || text.equals("false");
            case CHOICE -> choices.contains(text);
            case LIMITS -> true; // which names there are, only the study tells
        };
    }

    /** Whether a number that it reads is among those that it takes. */
    boolean takes(String text) {
        if (type == Type.FLAG || type == Type.CHOICE || type == Type.LIMITS) {
            return true;
        }
        double number = Double.parseDouble(text);
        return zero && number == 0 || span.contains(number);
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
