package org.simloom.engine.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.engine.internal.key.TaskKey;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.value.Fitting;
import org.simloom.tool.KeyPart;

/** What expression tasks compute. */
public final class Formulas {
    private Formulas() {
    }

    /** The key of an expression task. */
    public static TaskKey key(NodePlan.Formula node, Map<String, Value> inputs) {
        List<KeyPart> parts = new ArrayList<>(KeyParts.expressions(node));
        parts.addAll(KeyParts.inputs(inputs, false));
        return TaskKey.of(parts);
    }

    /** The values of its outputs, fitted to their ports. */
    public static Map<String, Value> compute(NodePlan.Formula node, Map<String, Value> inputs) {
        Map<String, Value> known = new HashMap<>(inputs);
        Map<String, Value> outputs = new LinkedHashMap<>();
        for (NodePlan.Assigned assigned : node.assignments()) {
            try {
                Value value = Fitting.fit(assigned.output(), assigned.expression().evaluate(known),
                        node.head().location());
                known.put(assigned.output().name(), value);
                outputs.put(assigned.output().name(), value);
            } catch (ProblemException e) {
                throw Problems.at(e, node.head().location());
            }
        }
        return outputs;
    }
}
