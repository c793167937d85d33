package org.simloom.cli.internal.output;

import java.nio.file.Path;
import java.util.Map;

import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Numbers;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;

/** Shows values to people: a name, a value and a unit a line. */
public final class Values {
    private Values() {
    }

    /** Adds values to a table of three columns. */
    public static void add(Table table, Map<String, Value> values) {
        values.forEach((name, value) -> {
            switch (value) {
                case RealValue real -> table.row(name, Numbers.display(real.value(), ""), real.unit());
                case VectorValue vector -> table.row(name, new VectorValue(vector.values(), "").display(), vector.unit());
                default -> table.row(name, value.display(), "");
            }
        });
    }

    /** Name under which a file or folder is saved; {@code null} for other values. */
    public static Path fileName(String port, Value value) {
        return switch (value) {
            case FileValue file -> Path.of(file.name());
            case DirectoryValue folder -> Path.of(folder.name().isEmpty() ? port : folder.name());
            default -> null;
        };
    }
}
