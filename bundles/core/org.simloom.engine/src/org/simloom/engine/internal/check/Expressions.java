package org.simloom.engine.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.expression.Expression;
import org.simloom.validation.ExpressionCheck;

/** The engine's expression language for validation; what is asked twice is read once. */
public final class Expressions implements ExpressionCheck {
    private final Map<String, Object> read = new HashMap<>();

    @Override
    public Optional<Problem> fault(String expression) {
        return parse(expression) instanceof Problem problem ? Optional.of(problem) : Optional.empty();
    }

    @Override
    public Set<String> names(String expression) {
        return parse(expression) instanceof Expression parsed ? parsed.variables() : Set.of();
    }

    private synchronized Object parse(String expression) {
        return read.computeIfAbsent(expression, text -> {
            try {
                return Expression.parse(text);
            } catch (ProblemException e) {
                return e.problem();
            }
        });
    }
}
