package org.simloom.tool.internal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.CsvTable;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueParser;
import org.simloom.base.values.ValueType;
import org.simloom.base.values.VectorValue;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.base.TableColumn;
import org.simloom.tool.Output;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolContext;
import org.simloom.tool.internal.Patterns;
import org.simloom.tool.internal.Texts;
import org.simloom.tool.internal.check.BuiltInChecks;

/** The readers that every descriptor can use: file, directory, regex, json and csv. */
public final class BuiltInReaders {
    /** What scripting languages write into JSON, though it has no such numbers: the verdict tells them as what they are. */
    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

    private BuiltInReaders() {
    }

    /** By kind. */
    public static Map<String, ResultReader> all() {
        return Map.of("file", BuiltInReaders::file, "directory", BuiltInReaders::directory, "regex",
                BuiltInReaders::regex, "json", BuiltInReaders::json, "csv", BuiltInReaders::csv);
    }

    private static Output file(ToolContext context, OutputPort port, Map<String, String> settings) {
        return new Output.OfFile(existing(context, port, settings.get("path")));
    }

    private static Output directory(ToolContext context, OutputPort port, Map<String, String> settings) {
        return folder(context, port, settings.getOrDefault("path", "."));
    }

    private static Output folder(ToolContext context, OutputPort port, String path) {
        Path folder = context.file(path);
        if (!Files.isDirectory(folder)) {
            throw Texts.problem("read.missing", Location.element(path, port.getName()), port.getName());
        }
        return new Output.OfDirectory(folder);
    }

    private static Output regex(ToolContext context, OutputPort port, Map<String, String> settings) throws IOException {
        String source = settings.getOrDefault("source", "stdout");
        Matcher found = BuiltInChecks.find(existing(context, port, source), Patterns.compile(settings.get("pattern"), port.getName()));
        if (found == null) {
            throw Texts.problem("read.pattern", Location.element(source, port.getName()), port.getName(),
                    settings.get("pattern"));
        }
        String text = found.groupCount() > 0 ? found.group(1) : found.group();
        String unit = settings.getOrDefault("unit", "");
        return new Output.Plain(ValueParser.parse(port.getName(), type(port), port.getUnit(),
                unit.isEmpty() ? text : text + " " + unit));
    }

    private static Output csv(ToolContext context, OutputPort port, Map<String, String> settings) throws IOException {
        TableValue table = CsvTable.parse(port.getName(),
                Files.readString(existing(context, port, settings.get("path"))));
        if (port.getType() == PortType.TABLE) {
            return new Output.Plain(table);
        }
        String wanted = settings.get("column");
        TableValue.Column column = table.columns().stream().filter(c -> c.name().equals(wanted)).findFirst()
                .orElseThrow(() -> Texts.problem("read.column", Location.element(settings.get("path"), port.getName()),
                        wanted, String.join(", ", table.columns().stream().map(TableValue.Column::name).toList())));
        if (!column.cells().stream().allMatch(Double.class::isInstance) || column.cells().isEmpty()) {
            throw Texts.problem("read.kind", Location.element(settings.get("path"), port.getName()), port.getName());
        }
        double[] numbers = column.cells().stream().mapToDouble(cell -> (Double) cell).toArray();
        if (port.getType() == PortType.VECTOR) {
            return new Output.Plain(new VectorValue(numbers, column.unit()));
        }
        String row = settings.getOrDefault("row", "last");
        int index = switch (row) {
            case "last" -> numbers.length - 1;
            case "first" -> 0;
            default -> row.matches("\\d{1,9}") ? Integer.parseInt(row) - 1 : -1;
        };
        if (index < 0 || index >= numbers.length) {
            throw Texts.problem("read.row", Location.element(settings.get("path"), port.getName()), row, numbers.length);
        }
        return new Output.Plain(new RealValue(numbers[index], column.unit()));
    }

    private static Output json(ToolContext context, OutputPort port, Map<String, String> settings) throws IOException {
        String path = settings.getOrDefault("path", "outputs.json");
        String key = settings.getOrDefault("key", port.getName());
        Path file = existing(context, port, path);
        Location where = Location.element(path, key);
        try {
            JsonElement element = JsonParser.parseString(Files.readString(file));
            for (String step : key.split("\\.")) {
                element = element instanceof JsonObject object ? object.get(step)
                        : element instanceof JsonArray array && step.matches("\\d+")
                                && Integer.parseInt(step) < array.size() ? array.get(Integer.parseInt(step)) : null;
            }
            if (element == null || element.isJsonNull()) {
                throw Texts.problem("read.key", where, key, path);
            }
            return value(context, port, element);
        } catch (JsonParseException | IllegalStateException | ClassCastException | NumberFormatException
                | ArithmeticException | UnsupportedOperationException e) {
            throw Texts.problem("read.kind", where, port.getName());
        }
    }

    private static Output value(ToolContext context, OutputPort port, JsonElement json) {
        if (type(port).isFile()) {
            return new Output.OfFile(existing(context, port, json.getAsString()));
        }
        if (port.getType() == PortType.DIRECTORY) {
            return folder(context, port, json.getAsString());
        }
        // a number without a unit is in the port's; {"value": 1, "unit": "mm"} brings its own
        JsonObject object = json instanceof JsonObject o && o.has("value") ? o : null;
        String unit = object != null && object.has("unit") ? object.get("unit").getAsString() : "";
        JsonElement bare = object == null ? json : object.get("value");
        Value value = switch (port.getType()) {
            case REAL -> new RealValue(number(bare), unit);
            case INTEGER -> new IntegerValue(bare.getAsBigDecimal().longValueExact());
            case BOOLEAN -> {
                if (!bare.getAsJsonPrimitive().isBoolean()) {
                    throw new IllegalStateException("no truth value");
                }
                yield new BooleanValue(bare.getAsBoolean());
            }
            case VECTOR -> new VectorValue(bare.getAsJsonArray().asList().stream()
                    .mapToDouble(BuiltInReaders::number).toArray(), unit);
            case TABLE -> table(port, bare.getAsJsonObject());
            default -> new TextValue(bare.getAsString());
        };
        return new Output.Plain(value);
    }

    private static TableValue table(OutputPort port, JsonObject columns) {
        List<TableValue.Column> table = new ArrayList<>();
        columns.asMap().forEach((name, cells) -> table.add(new TableValue.Column(name, unit(port, name),
                cells.getAsJsonArray().asList().stream().map(cell -> cell.getAsJsonPrimitive().isNumber()
                        ? (Object) cell.getAsDouble() : cell.getAsString()).toList())));
        return new TableValue(table);
    }

    private static String unit(OutputPort port, String name) {
        return port.getColumns().stream().filter(c -> name.equals(c.getName())).map(TableColumn::getUnit)
                .filter(java.util.Objects::nonNull).findFirst().orElse("");
    }

    private static double number(JsonElement json) {
        if (!json.getAsJsonPrimitive().isNumber() && !NOT_FINITE.contains(json.getAsString())) {
            throw new NumberFormatException(json.toString());
        }
        return json.getAsDouble();
    }

    private static Path existing(ToolContext context, OutputPort port, String path) {
        Path file = path == null ? null : context.file(path);
        if (file == null || !Files.isRegularFile(file)) {
            throw new ProblemException(Texts.problem("read.missing", Location.element(path, port.getName()),
                    port.getName()).problem());
        }
        return file;
    }

    /** The port's type as values know it. */
    public static ValueType type(OutputPort port) {
        return ValueType.valueOf(port.getType().getName());
    }
}
