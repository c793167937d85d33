package org.simloom.base.values;

import java.util.Collection;

/** Values that a port offers to choose from, as texts. */
public final class Choices {
    private Choices() {
    }

    /** Whether a value is among them, numbers by what they are worth; what is neither text nor number always is. */
    public static boolean contain(Collection<String> choices, Value value) {
        return choices.stream().anyMatch(choice -> is(choice, value));
    }

    private static boolean is(String choice, Value value) {
        try {
            return switch (value) {
                case TextValue text -> text.value().equals(choice);
                case IntegerValue integer -> Double.parseDouble(choice) == integer.value();
                case RealValue real -> Double.parseDouble(choice) == real.value();
                default -> true;
            };
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
