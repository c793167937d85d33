package org.simloom.engine.internal.plan;

import java.util.List;

import org.simloom.expression.Expression;
import org.simloom.model.workflow.Node;

/** One node of a {@link Level}. */
public sealed interface NodePlan {

    /** What all nodes have. */
    NodeHead head();

    /** Its name. */
    default String name() {
        return head().name();
    }

    /** A tool or script task; {@code node} is the model's element. */
    record Tool(NodeHead head, Node node) implements NodePlan {
    }

    /** A task computed in process. */
    record Formula(NodeHead head, Computation computation) implements NodePlan {
    }

    /** A loop over items. */
    record Each(NodeHead head, Level body, List<String> items, int maximumParallel) implements NodePlan {
    }

    /** A loop until a condition holds; {@code until} may be {@code null}. */
    record Loop(NodeHead head, Level body, List<Back> feedbacks, Expression until, int maximumIterations,
            boolean acceptUnconverged) implements NodePlan {
    }

    /** An output of a loop's body that feeds an input of the next iteration. */
    record Back(String from, String to) {
    }

    /** A choice. */
    record Choice(NodeHead head, List<Option> options) implements NodePlan {
    }

    /** One way of a {@link Choice}; {@code condition} is {@code null} for "otherwise". */
    record Option(String name, Expression condition, Level body) {
    }

    /** Another workflow, run as part of this one. */
    record Nested(NodeHead head, Level body) implements NodePlan {
    }
}
