package org.simloom.results.internal;

import java.util.List;

import org.simloom.base.values.ValueType;

/** What is told of a run itself. */
public final class RunColumns {
    public static final int RUN = 0;
    public static final int STATE = 1;
    public static final int STARTED = 2;
    public static final int DURATION = 3;
    public static final int EXECUTED = 4;
    public static final int CACHED = 5;
    public static final int PROBLEM = 6;

    /** All of them, in this order. */
    public static final List<Spec> ALL = List.of(new Spec("run", ValueType.INTEGER, ""),
            new Spec("state", ValueType.TEXT, ""), new Spec("started", ValueType.TEXT, ""),
            new Spec("duration", ValueType.REAL, "s"), new Spec("executed", ValueType.INTEGER, ""),
            new Spec("cached", ValueType.INTEGER, ""), new Spec("problem", ValueType.TEXT, ""));

    private RunColumns() {
    }

    /** Name, type and unit. */
    public record Spec(String name, ValueType type, String unit) {
    }
}
