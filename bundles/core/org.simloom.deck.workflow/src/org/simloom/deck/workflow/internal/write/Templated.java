package org.simloom.deck.workflow.internal.write;

import org.simloom.deck.workflow.Parameter;

/** A parameter as a template writes it. */
final class Templated {
    /** Below it, numbers are printed with an exponent behind up to 17 digits. */
    private static final double SMALL = 1e-5;
    private static final double LARGE = 1e15;

    private Templated() {
    }

    /** The text for a parameter's place. */
    static String of(Parameter parameter) {
        double size = Math.abs(parameter.value());
        return parameter.integer() ? "[=" + parameter.name() + "]"
                : real(parameter.name(), size != 0 && size < SMALL || size >= LARGE);
    }

    /**
     * CalculiX reads 20 characters of a number: of a longer one it would lose the exponent without a word, so that
     * very small and very large numbers are written with 13 digits, which fit.
     */
    static String real(String name, boolean exponent) {
        return exponent ? "[=" + name + "?string(\"0.############E0\")]" : "[=" + name + "]";
    }
}
