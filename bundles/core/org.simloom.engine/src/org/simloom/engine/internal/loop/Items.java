package org.simloom.engine.internal.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.plan.NodePlan;

/** What a ForEach goes over: vectors give their numbers, tables their rows, all in step. */
public final class Items {
    private interface Column {
        Value at(int index);
    }

    private final Map<String, Value> common = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private int count = -1;

    /**
     * @param inputs the loop's inputs, fitted
     * @throws org.simloom.base.problem.ProblemException {@code engine.each.*}: different lengths, nothing to go over
     */
    public Items(NodePlan.Each node, Map<String, Value> inputs) {
        common.putAll(inputs);
        for (String name : node.items()) {
            switch (inputs.get(name)) {
                case VectorValue vector -> vector(node, name, vector);
                case TableValue table -> table(node, name, table);
                case null -> throw Problems.of("each.missing", node.head().location(), name);
                default -> throw Problems.of("each.kind", node.head().location(), name);
            }
            common.remove(name);
        }
        if (count < 0) {
            throw Problems.of("each.none", node.head().location());
        }
    }

    private void vector(NodePlan.Each node, String name, VectorValue vector) {
        double[] numbers = vector.values();
        length(node, name, numbers.length);
        columns.put(name, i -> new RealValue(numbers[i], vector.unit()));
    }

    private void table(NodePlan.Each node, String name, TableValue table) {
        length(node, name, table.rows());
        for (TableValue.Column column : table.columns()) {
            columns.put(column.name(), i -> column.cells().get(i) instanceof Double number
                    ? new RealValue(number, column.unit()) : new TextValue((String) column.cells().get(i)));
        }
    }

    private void length(NodePlan.Each node, String name, int length) {
        if (count >= 0 && count != length) {
            throw Problems.of("each.length", node.head().location(), name, length, count);
        }
        count = length;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** What goes into the body for one item. */
    public Map<String, Value> at(int index) {
        Map<String, Value> values = new HashMap<>(common);
        columns.forEach((name, column) -> values.put(name, column.at(index)));
        return values;
    }

    /** Names of what differs from item to item. */
    public List<String> names() {
        return new ArrayList<>(columns.keySet());
    }
}
