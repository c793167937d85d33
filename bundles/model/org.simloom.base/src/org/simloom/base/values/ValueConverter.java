package org.simloom.base.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;

/** Fits a value to the type and unit of the port it enters. */
public final class ValueConverter {
    private static final Messages MESSAGES = Messages.of(ValueConverter.class);

    private ValueConverter() {
    }

    /**
     * The value in the port's type and unit: units are converted, whole numbers become real ones, a real
     * number without fraction becomes a whole one. A dimensionless number takes the port's unit.
     *
     * @throws ProblemException {@code value.type}, {@code unit.mismatch} or {@code unit.unknown}
     */
    public static Value convert(Value value, ValueType type, String unit) {
        return switch (value) {
            case RealValue real when type == ValueType.REAL -> new RealValue(scale(real.value(), real.unit(), unit), unit);
            case RealValue real when type == ValueType.INTEGER && real.unit().isEmpty()
                    && real.value() == Math.rint(real.value()) && Math.abs(real.value()) < 1L << 53 ->
                new IntegerValue((long) real.value());
            case IntegerValue integer when type == ValueType.REAL -> new RealValue(integer.value(), unit);
            case IntegerValue integer when type == ValueType.INTEGER -> integer;
            case BooleanValue bool when type == ValueType.BOOLEAN -> bool;
            case TextValue text when type == ValueType.TEXT -> text;
            case VectorValue vector when type == ValueType.VECTOR -> vector(vector, unit);
            case TableValue table when type == ValueType.TABLE -> table;
            case FileValue file when type.isFile() -> file;
            case DirectoryValue directory when type == ValueType.DIRECTORY -> directory;
            default -> throw new ProblemException(Problem.error("value.type",
                    MESSAGES.get("type", value.display(), MESSAGES.get("type." + type)),
                    MESSAGES.get("type.advice"), Location.NONE));
        };
    }

    /** The table with the named column in another unit. */
    public static TableValue convert(TableValue table, String column, String unit) {
        List<TableValue.Column> columns = new ArrayList<>();
        for (TableValue.Column old : table.columns()) {
            columns.add(!old.name().equals(column) ? old : new TableValue.Column(column, unit, old.cells().stream()
                    .map(cell -> cell instanceof Double real ? (Object) scale(real, old.unit(), unit) : cell).toList()));
        }
        return new TableValue(columns);
    }

    private static VectorValue vector(VectorValue vector, String unit) {
        return new VectorValue(Arrays.stream(vector.values()).map(v -> scale(v, vector.unit(), unit)).toArray(), unit);
    }

    private static double scale(double value, String from, String to) {
        // expressions compute bare numbers: they are meant in the unit of the port they are assigned to
        return from.isEmpty() ? value : Units.convert(value, from, to);
    }
}
