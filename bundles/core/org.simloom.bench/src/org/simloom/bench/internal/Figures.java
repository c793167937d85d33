package org.simloom.bench.internal;

import org.simloom.bench.Figure;
import org.simloom.bench.Figure.Aim;

/** Makes the figures of one measure; labels are texts {@code <measure>.<name>}. */
final class Figures {
    private final String measure;

    Figures(String measure) {
        this.measure = measure;
    }

    /** A figure by itself. */
    Figure of(String name, double value, String unit, Aim aim) {
        return new Figure(measure, name, label(name), value, unit, "", Double.NaN, aim, "");
    }

    /** A figure beside another one of the same unit. */
    Figure compared(String name, double value, String unit, String with, double other, Aim aim) {
        return new Figure(measure, name, label(name), value, unit, label(with), value / other, aim, "");
    }

    /** A figure that could not be measured. */
    Figure skipped(String name, String unit, String why) {
        return new Figure(measure, name, label(name), Double.NaN, unit, "", Double.NaN, null, why);
    }

    private String label(String name) {
        return Texts.get(measure + "." + name);
    }
}
