package org.simloom.engine.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.simloom.base.values.ValueCodec;

/** A digest of all that the outputs of a workflow depend on besides its inputs. */
public final class PlanDigest {
    /** Changed whenever equal texts may mean another result. */
    private static final String FORMAT = "simloom-plan-1";

    private final Function<NodePlan.Tool, String> tools;
    private final StringBuilder text = new StringBuilder();

    private PlanDigest(Function<NodePlan.Tool, String> tools) {
        this.tools = tools;
    }

    /**
     * The digest of a workflow.
     *
     * @param tools tells of a tool task what its results depend on besides its inputs
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(Level level, Function<NodePlan.Tool, String> tools) {
        PlanDigest digest = new PlanDigest(tools);
        digest.add(FORMAT);
        digest.level(level);
        return ValueCodec.sha256(digest.text.toString());
    }

    private void level(Level level) {
        // a default of the level's own inputs is a value that the caller gives
        level.inputs().forEach(port -> add(port.name(), port.type(), port.unit(), port.minimum(), port.maximum(),
                port.choices(), port.columns()));
        ports(level.outputs());
        add(new TreeMap<>(level.results()));
        level.nodes().forEach(this::node);
        add("end");
    }

    private void node(NodePlan node) {
        NodeHead head = node.head();
        add(head.name());
        ports(head.inputs());
        ports(head.outputs());
        add(new TreeMap<>(head.wires()), head.policy().attempts(), head.policy().last(), sorted(head.policy().fallbacks()));
        switch (node) {
            case NodePlan.Tool tool -> add("tool", tools.apply(tool));
            case NodePlan.Formula formula -> {
                add("formula");
                formula.assignments().forEach(a -> add(a.output().name(), a.expression().text()));
            }
            case NodePlan.Each each -> {
                add("each", each.items());
                level(each.body());
            }
            case NodePlan.Loop loop -> {
                add("loop", loop.feedbacks(), loop.until() == null ? "" : loop.until().text(), loop.maximumIterations(),
                        loop.acceptUnconverged());
                level(loop.body());
            }
            case NodePlan.Choice choice -> {
                add("choice");
                choice.options().forEach(option -> {
                    add(option.name(), option.condition() == null ? "" : option.condition().text());
                    level(option.body());
                });
            }
            case NodePlan.Nested nested -> {
                add("nested");
                level(nested.body());
            }
        }
    }

    private void ports(List<PortSpec> ports) {
        ports.forEach(this::add);
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return new TreeMap<>(map);
    }

    /** Each is told apart from its neighbours by its length. */
    private void add(Object... parts) {
        for (Object part : parts) {
            String one = String.valueOf(part);
            text.append(one.length()).append(':').append(one).append('\n');
        }
    }
}
