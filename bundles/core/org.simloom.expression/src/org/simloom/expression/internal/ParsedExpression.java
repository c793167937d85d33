package org.simloom.expression.internal;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;
import org.simloom.expression.Expression;

/** An {@link Expression} on top of EvalEx. */
public final class ParsedExpression implements Expression {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("expression", ParsedExpression.class);

    private final String text;
    private final com.ezylang.evalex.Expression parsed;
    private final Set<String> variables;

    private ParsedExpression(String text, com.ezylang.evalex.Expression parsed, Set<String> variables) {
        this.text = text;
        this.parsed = parsed;
        this.variables = Set.copyOf(variables);
    }

    /** See {@link Expression#parse}. */
    public static Expression parse(String text) {
        if (text == null || text.isBlank()) {
            throw problem("empty");
        }
        var parsed = new com.ezylang.evalex.Expression(text, Language.CONFIGURATION);
        try {
            return new ParsedExpression(text, parsed, variables(parsed.getAbstractSyntaxTree()));
        } catch (ParseException e) {
            String token = e.getTokenString() == null ? "" : e.getTokenString();
            if (e.getMessage() != null && e.getMessage().startsWith("Undefined function")) {
                throw problem("function", text, token, String.join(", ", functionNames()));
            }
            throw problem("syntax", text, Math.max(1, e.getStartPosition()), token);
        }
    }

    /** See {@link Expression#functions}. */
    public static SortedSet<String> functionNames() {
        return Language.FUNCTION_NAMES;
    }

    private static Set<String> variables(ASTNode root) {
        Set<String> names = new LinkedHashSet<>();
        Deque<ASTNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            ASTNode node = open.pop();
            if (node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT
                    && !Language.CONSTANTS.containsKey(node.getToken().getValue())) {
                names.add(node.getToken().getValue());
            }
            node.getParameters().forEach(open::push);
        }
        return names;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Set<String> variables() {
        return variables;
    }

    @Override
    public Value evaluate(Map<String, Value> values) {
        Map<String, EvaluationValue> data = new HashMap<>();
        for (String name : variables) {
            Value value = values.get(name);
            if (value == null) {
                throw problem("variable", text, name);
            }
            data.put(name, toEvalEx(name, value));
        }
        try {
            // a copy shares the syntax tree but has data of its own
            var run = parsed.copy();
            data.forEach(run.getDataAccessor()::setData);
            return fromEvalEx(run.evaluate());
        } catch (EvaluationException e) {
            if ("Division by zero".equals(e.getMessage())) {
                throw problem("division", text);
            }
            throw problem("evaluation", text, e.getStartPosition(), e.getTokenString());
        } catch (ParseException | ArithmeticException | NotFiniteException e) {
            throw problem("evaluation", text, 1, text);
        }
    }

    @Override
    public boolean test(Map<String, Value> values) {
        if (evaluate(values) instanceof BooleanValue result) {
            return result.value();
        }
        throw problem("boolean", text);
    }

    private EvaluationValue toEvalEx(String name, Value value) {
        return switch (value) {
            case RealValue real -> number(name, real.value());
            case IntegerValue integer -> EvaluationValue.numberValue(BigDecimal.valueOf(integer.value()));
            case BooleanValue bool -> EvaluationValue.booleanValue(bool.value());
            case TextValue string -> EvaluationValue.stringValue(string.value());
            case VectorValue vector -> EvaluationValue.arrayValue(
                    Arrays.stream(vector.values()).mapToObj(v -> number(name, v)).toList());
            default -> throw problem("value", text, name, value.display());
        };
    }

    private EvaluationValue number(String name, double value) {
        if (!Double.isFinite(value)) {
            throw problem("value", text, name, value);
        }
        return EvaluationValue.numberValue(new BigDecimal(Double.toString(value)));
    }

    private Value fromEvalEx(EvaluationValue result) {
        if (result.isNumberValue()) {
            return new RealValue(finite(result.getNumberValue()), "");
        }
        if (result.isBooleanValue()) {
            return new BooleanValue(result.getBooleanValue());
        }
        if (result.isStringValue()) {
            return new TextValue(result.getStringValue());
        }
        if (result.isArrayValue()) {
            List<EvaluationValue> items = new ArrayList<>(result.getArrayValue());
            if (items.stream().allMatch(EvaluationValue::isNumberValue)) {
                return new VectorValue(items.stream().mapToDouble(i -> finite(i.getNumberValue())).toArray(), "");
            }
        }
        throw problem("result", text);
    }

    private double finite(BigDecimal number) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw problem("overflow", text);
        }
        return value;
    }

    /** The texts of problems. */
    public static ProblemTexts problems() {
        return PROBLEMS;
    }

    private static ProblemException problem(String what, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, Location.NONE, arguments));
    }
}
