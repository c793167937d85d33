package org.simloom.results.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.simloom.base.units.Units;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueConverter;
import org.simloom.base.values.ValueType;
import org.simloom.base.values.VectorValue;
import org.simloom.results.Column;

/**
 * Which column a value belongs to. The ports of the model come first; one that only earlier versions of the workflow
 * had gets a column of its own, and so does one that was of another type or measured something else then.
 */
public final class Layout {
    private final List<Ports.Port> ports = new ArrayList<>();
    private List<Column> columns;

    public Layout(List<Ports.Port> model) {
        ports.addAll(model);
        name();
    }

    /** All columns, those of the run first. */
    public List<Column> columns() {
        return columns;
    }

    /** Number of columns of inputs and outputs. */
    public int width() {
        return ports.size();
    }

    /** Index of the column of a value; where there is none, one is added. */
    public int place(Column.Kind kind, String port, Value value) {
        for (int i = 0; i < ports.size(); i++) {
            Ports.Port known = ports.get(i);
            if (known.kind() == kind && known.name().equals(port) && fits(value, known)) {
                return i;
            }
        }
        ports.add(new Ports.Port(kind, port, typeOf(value), unitOf(value), port, ""));
        name();
        return ports.size() - 1;
    }

    /** The value in the unit of a column. */
    public Value fit(int index, Value value) {
        Ports.Port port = ports.get(index);
        return switch (value) {
            // all share the text of the unit: a table may have many thousand rows
            case RealValue real when real.unit().equals(port.unit()) -> new RealValue(real.value(), port.unit());
            case RealValue real -> ValueConverter.convert(value, port.type(), port.unit());
            case IntegerValue integer -> ValueConverter.convert(value, port.type(), port.unit());
            case VectorValue vector when !vector.unit().equals(port.unit()) ->
                ValueConverter.convert(value, port.type(), port.unit());
            default -> value;
        };
    }

    private static boolean fits(Value value, Ports.Port port) {
        ValueType type = typeOf(value);
        boolean kind = type == port.type() || type == ValueType.FILE && port.type().isFile()
                || type == ValueType.INTEGER && port.type() == ValueType.REAL;
        boolean measured = port.type() == ValueType.REAL || port.type() == ValueType.VECTOR;
        return kind && (!measured || unitOf(value).equals(port.unit()) || Units.compatible(unitOf(value), port.unit()));
    }

    private static ValueType typeOf(Value value) {
        return switch (value) {
            case RealValue real -> ValueType.REAL;
            case IntegerValue integer -> ValueType.INTEGER;
            case BooleanValue bool -> ValueType.BOOLEAN;
            case TextValue text -> ValueType.TEXT;
            case VectorValue vector -> ValueType.VECTOR;
            case TableValue table -> ValueType.TABLE;
            case FileValue file -> ValueType.FILE;
            case DirectoryValue folder -> ValueType.DIRECTORY;
        };
    }

    private static String unitOf(Value value) {
        return switch (value) {
            case RealValue real -> real.unit();
            case VectorValue vector -> vector.unit();
            default -> "";
        };
    }

    /** Ports keep their names as far as they can; what comes later makes way. */
    private void name() {
        Set<String> taken = new HashSet<>();
        List<Column> named = new ArrayList<>();
        for (int i = 0; i < ports.size(); i++) {
            Ports.Port port = ports.get(i);
            named.add(new Column(port.kind(), i, free(port.name(), port.kind() == Column.Kind.OUTPUT ? "_out" : "", taken),
                    port.name(), port.type(), port.unit(), port.label(), port.description()));
        }
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < RunColumns.ALL.size(); i++) {
            RunColumns.Spec spec = RunColumns.ALL.get(i);
            all.add(new Column(Column.Kind.RUN, i, free(spec.name(), "_of_run", taken), spec.name(), spec.type(),
                    spec.unit(), Texts.get("column." + spec.name()), Texts.get("column." + spec.name() + ".description")));
        }
        all.addAll(named.stream().filter(column -> column.kind() == Column.Kind.INPUT).toList());
        all.addAll(named.stream().filter(column -> column.kind() == Column.Kind.OUTPUT).toList());
        columns = List.copyOf(all);
    }

    private static String free(String name, String suffix, Set<String> taken) {
        String free = name;
        for (int i = 1; !taken.add(free); i++) {
            free = name + (i == 1 && !suffix.isEmpty() ? suffix : suffix + "_" + (i + 1));
        }
        return free;
    }
}
