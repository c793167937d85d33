package org.simloom.engine.internal.value;

import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Choices;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.Numbers;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueConverter;
import org.simloom.base.values.VectorValue;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.plan.PortSpec;

/** Makes a value fit the port it enters: type, unit, columns, bounds and choices. */
public final class Fitting {
    private Fitting() {
    }

    /**
     * The value in the port's type and unit.
     *
     * @param where the element that has the port, for problems
     * @throws ProblemException {@code value.*}, {@code unit.*} or {@code engine.value.*}
     */
    public static Value fit(PortSpec port, Value value, Location where) {
        try {
            Value fitted = ValueConverter.convert(value, port.type(), port.unit());
            if (fitted instanceof TableValue table) {
                fitted = columns(port, table, where);
            }
            check(port, fitted, where);
            return fitted;
        } catch (ProblemException e) {
            throw Problems.at(e, where(port, where));
        }
    }

    private static Value columns(PortSpec port, TableValue table, Location where) {
        TableValue result = table;
        for (Map.Entry<String, String> column : port.columns().entrySet()) {
            TableValue.Column there = table.columns().stream().filter(c -> c.name().equals(column.getKey())).findFirst()
                    .orElseThrow(() -> Problems.of("value.column", where(port, where), port.name(), column.getKey()));
            if (!there.unit().equals(column.getValue()) && !there.cells().isEmpty()
                    && there.cells().get(0) instanceof Double) {
                result = there.unit().isEmpty() ? named(result, column) : ValueConverter.convert(result,
                        column.getKey(), column.getValue());
            }
        }
        return result;
    }

    /** A column without a unit is meant in the port's. */
    private static TableValue named(TableValue table, Map.Entry<String, String> column) {
        return new TableValue(table.columns().stream().map(c -> c.name().equals(column.getKey())
                ? new TableValue.Column(c.name(), column.getValue(), c.cells()) : c).toList());
    }

    /** Refuses a value outside the port's bounds or choices. */
    private static void check(PortSpec port, Value value, Location where) {
        switch (value) {
            case RealValue real -> bounds(port, real.value(), where);
            case IntegerValue integer -> bounds(port, integer.value(), where);
            case VectorValue vector -> {
                for (double number : vector.values()) {
                    bounds(port, number, where);
                }
            }
            default -> {
            }
        }
        if (!port.choices().isEmpty() && !Choices.contain(port.choices(), value)) {
            throw Problems.of("value.choice", where(port, where), port.name(), value.display(),
                    String.join(", ", port.choices()));
        }
    }

    private static void bounds(PortSpec port, double value, Location where) {
        if (port.minimum() != null && value < port.minimum()) {
            throw Problems.of("value.low", where(port, where), port.name(), Numbers.display(value, port.unit()),
                    Numbers.display(port.minimum(), port.unit()));
        }
        if (port.maximum() != null && value > port.maximum()) {
            throw Problems.of("value.high", where(port, where), port.name(), Numbers.display(value, port.unit()),
                    Numbers.display(port.maximum(), port.unit()));
        }
    }

    private static Location where(PortSpec port, Location owner) {
        boolean said = port.name().equals(owner.element());
        return new Location(owner.file(), owner.line(),
                owner.element() == null || said ? port.name() : owner.element() + "." + port.name());
    }
}
