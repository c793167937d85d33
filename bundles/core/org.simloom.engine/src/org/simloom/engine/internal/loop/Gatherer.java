package org.simloom.engine.internal.loop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueConverter;
import org.simloom.base.values.ValueType;
import org.simloom.base.values.VectorValue;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.store.ContentStore;

/**
 * Gathers the outputs of a ForEach: numbers to a vector (NaN where an item gave none, so that places still
 * tell the item), files to a folder with entries {@code 0001-name}. Thread-safe.
 */
public final class Gatherer {
    private final NodePlan.Each node;
    private final int count;
    private final Map<String, double[]> numbers = new LinkedHashMap<>();
    private final Map<String, FileValue[]> files = new LinkedHashMap<>();

    public Gatherer(NodePlan.Each node, int count) {
        this.node = node;
        this.count = count;
        for (PortSpec port : node.head().outputs()) {
            switch (port.type()) {
                case VECTOR -> {
                    double[] all = new double[count];
                    Arrays.fill(all, Double.NaN);
                    numbers.put(port.name(), all);
                }
                case DIRECTORY -> files.put(port.name(), new FileValue[count]);
                default -> throw Problems.of("each.gather", node.head().location(), port.name());
            }
        }
    }

    /** Takes what an item gave. */
    public void put(int index, Map<String, Value> outputs) {
        for (PortSpec port : node.head().outputs()) {
            Value value = outputs.get(port.name());
            if (value == null) {
                continue;
            }
            if (port.type() == ValueType.VECTOR) {
                numbers.get(port.name())[index] = number(port, value);
            } else if (value instanceof FileValue file) {
                files.get(port.name())[index] = file;
            } else {
                throw Problems.of("each.gather", node.head().location(), port.name());
            }
        }
    }

    private double number(PortSpec port, Value value) {
        return switch (value) {
            case RealValue real -> ((RealValue) ValueConverter.convert(real, ValueType.REAL, port.unit())).value();
            case IntegerValue integer -> integer.value();
            case BooleanValue bool -> bool.value() ? 1 : 0;
            default -> throw Problems.of("each.gather", node.head().location(), port.name());
        };
    }

    /** How many items gave nothing for an output. */
    public int missing(String output) {
        double[] all = numbers.get(output);
        return (int) (all != null ? Arrays.stream(all).filter(Double::isNaN).count()
                : Arrays.stream(files.get(output)).filter(file -> file == null).count());
    }

    /** All outputs; call it when all items have ended. */
    public Map<String, Value> outputs(ContentStore content) {
        Map<String, Value> outputs = new LinkedHashMap<>();
        for (PortSpec port : node.head().outputs()) {
            outputs.put(port.name(), port.type() == ValueType.VECTOR
                    ? new VectorValue(numbers.get(port.name()), port.unit())
                    : folder(port.name(), files.get(port.name()), content));
        }
        return outputs;
    }

    private DirectoryValue folder(String name, FileValue[] all, ContentStore content) {
        int digits = Math.max(4, Integer.toString(count).length());
        List<String> lines = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] != null) {
                String number = "0".repeat(digits - Integer.toString(i + 1).length()) + (i + 1);
                lines.add(all[i].hash() + " " + all[i].size() + " " + number + "-" + all[i].name() + "\n");
                size += all[i].size();
            }
        }
        FileValue manifest = content.put(String.join("", lines).getBytes(StandardCharsets.UTF_8), "manifest");
        return new DirectoryValue(manifest.hash(), name, lines.size(), size);
    }
}
