package org.simloom.results.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Numbers;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;
import org.simloom.results.Column;
import org.simloom.results.Row;

/** How cells read. */
public final class Display {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int FEW = 4;

    private Display() {
    }

    /** A cell of an input or output; long vectors are summed up by their length and range. */
    public static String of(Value value) {
        return switch (value) {
            case RealValue real -> Numbers.display(real.value(), "");
            case VectorValue vector -> vector(vector.values());
            case TextValue text -> text.value();
            case FileValue file -> file.name();
            case DirectoryValue folder -> folder.name() + "/";
            default -> value.display();
        };
    }

    private static String vector(double[] values) {
        if (values.length <= FEW) {
            return new VectorValue(values, "").display();
        }
        return Texts.get("vector", values.length, Numbers.display(Arrays.stream(values).min().orElseThrow(), ""),
                Numbers.display(Arrays.stream(values).max().orElseThrow(), ""));
    }

    /** A cell that tells of the run itself. */
    public static String ofRun(Column column, Row row, Value value) {
        return switch (column.index()) {
            case RunColumns.STATE -> Texts.get("state." + row.state().name());
            case RunColumns.PROBLEM -> ((TextValue) value).value().replaceAll("\\s+", " ");
            default -> of(value);
        };
    }

    /** A state as expressions and files call it, the same in every language. */
    public static String name(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** A time of day here, from milliseconds since 1970. */
    public static String time(long millis) {
        return TIME.format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
    }
}
