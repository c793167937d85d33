package org.simloom.tool.internal.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;

/** Values as templates and scripts see them: bare numbers in the units of their ports, files by their path. */
public final class TemplateValues {
    private static final Gson JSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

    private TemplateValues() {
    }

    /**
     * Plain Java objects for named values.
     *
     * @param paths where files and folders lie in the attempt's folder, by port name
     */
    public static Map<String, Object> of(Map<String, Value> values, Map<String, String> paths) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(name, plain(value, paths.get(name))));
        return plain;
    }

    /** The same as one JSON object. */
    public static String json(Map<String, Object> plain) {
        return JSON.toJson(plain);
    }

    private static Object plain(Value value, String path) {
        return switch (value) {
            case RealValue real -> real.value();
            case IntegerValue integer -> integer.value();
            case BooleanValue bool -> bool.value();
            case TextValue text -> text.value();
            case VectorValue vector -> {
                List<Double> numbers = new ArrayList<>();
                for (double number : vector.values()) {
                    numbers.add(number);
                }
                yield numbers;
            }
            case TableValue table -> {
                Map<String, Object> columns = new LinkedHashMap<>();
                table.columns().forEach(column -> columns.put(column.name(), column.cells()));
                yield columns;
            }
            case FileValue file -> path == null ? file.name() : path;
            case DirectoryValue folder -> path == null ? folder.name() : path;
        };
    }
}
