package org.simloom.engine.internal.loop;

import java.util.HashMap;
import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.plan.NodePlan;

/** How a Repeat goes from one iteration to the next. */
public final class Iterations {
    /** Name by which condition and body know the number of the iteration, from 1. */
    public static final String NUMBER = "iteration";

    private Iterations() {
    }

    /** What goes into the first iteration; changed by {@link #feedBack}. */
    public static Map<String, Value> first(Map<String, Value> inputs) {
        return new HashMap<>(inputs);
    }

    /** Whether the condition holds; a loop without one goes on to its maximum, which then is its end. */
    public static boolean finished(NodePlan.Loop node, int iteration, Map<String, Value> inputs,
            Map<String, Value> outputs) {
        if (node.until() == null) {
            return iteration >= node.maximumIterations();
        }
        Map<String, Value> known = new HashMap<>(inputs);
        known.putAll(outputs);
        known.put(NUMBER, new IntegerValue(iteration));
        try {
            return node.until().test(known);
        } catch (ProblemException e) {
            throw Problems.at(e, node.head().location());
        }
    }

    /** Puts an iteration's outputs where the next one takes them; {@code false} where one is not there. */
    public static boolean feedBack(NodePlan.Loop node, Map<String, Value> outputs, Map<String, Value> given) {
        for (NodePlan.Back back : node.feedbacks()) {
            Value value = outputs.get(back.from());
            if (value == null) {
                return false;
            }
            given.put(back.to(), value);
        }
        return true;
    }
}
