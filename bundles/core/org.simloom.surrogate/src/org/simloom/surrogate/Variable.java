package org.simloom.surrogate;

import java.util.List;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;

/**
 * An input of a surrogate that stands alone.
 *
 * @param name    unique among the inputs
 * @param unit    of its numbers; empty for none
 * @param type    what values it takes
 * @param lower   smallest value of the study; NaN or infinite where it had none
 * @param upper   largest value of the study; NaN or infinite where it had none
 * @param choices for CHOICE the values as texts, otherwise empty
 */
public record Variable(String name, String unit, VariableType type, double lower, double upper, List<String> choices) {
    /** That of a space. */
    public static Variable of(Dimension one) {
        return new Variable(one.name(), one.unit(), one.type(), one.lower(), one.upper(), one.choices());
    }

    /** As a dimension of a space. */
    public Dimension dimension() {
        return new Dimension(name, unit, type, lower, upper, 2, choices, null);
    }
}
