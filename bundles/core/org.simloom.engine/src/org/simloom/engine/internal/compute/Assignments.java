package org.simloom.engine.internal.compute;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.simloom.base.l10n.Message;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.engine.internal.plan.Computation;
import org.simloom.engine.internal.plan.NodeHead;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.value.Fitting;
import org.simloom.expression.Expression;
import org.simloom.tool.KeyPart;

/** Outputs by expressions, one after the other; a later one may use the outputs before it. */
public final class Assignments implements Computation {
    private final List<Assigned> all;
    private final List<KeyPart> keyParts;
    private final Message tool = Problems.message("expression.tool");

    public Assignments(List<Assigned> all) {
        this.all = List.copyOf(all);
        this.keyParts = all.stream().map(Assignments::keyPart).toList();
    }

    /** One output. */
    public record Assigned(PortSpec output, Expression expression) {
    }

    @Override
    public List<KeyPart> keyParts() {
        return keyParts;
    }

    private static KeyPart keyPart(Assigned assigned) {
        String text = assigned.expression().text();
        String meaning = text + "\n" + assigned.output().type() + "\n" + assigned.output().unit() + "\n"
                + assigned.output().minimum() + "\n" + assigned.output().maximum();
        return new KeyPart(assigned.output().name(), KeyParts.EXPRESSION, ValueCodec.sha256(meaning), text);
    }

    @Override
    public Message tool() {
        return tool;
    }

    @Override
    public Map<String, Value> compute(NodeHead head, Map<String, Value> inputs, Consumer<Problem> warnings) {
        Map<String, Value> known = new HashMap<>(inputs);
        Map<String, Value> outputs = new LinkedHashMap<>();
        for (Assigned assigned : all) {
            try {
                Value value = Fitting.fit(assigned.output(), assigned.expression().evaluate(known), head.location());
                known.put(assigned.output().name(), value);
                outputs.put(assigned.output().name(), value);
            } catch (ProblemException e) {
                throw Problems.at(e, head.location());
            }
        }
        return outputs;
    }
}
