package org.simloom.expression.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.parser.Token;

/** A function of real numbers in double precision; as a reduction it also takes vectors. */
final class NumericFunction implements FunctionIfc {
    private final int parameters;
    private final boolean reduction;
    private final ToDoubleFunction<double[]> function;

    private NumericFunction(int parameters, boolean reduction, ToDoubleFunction<double[]> function) {
        this.parameters = parameters;
        this.reduction = reduction;
        this.function = function;
    }

    /** A function of exactly {@code parameters} numbers. */
    static NumericFunction of(int parameters, ToDoubleFunction<double[]> function) {
        return new NumericFunction(parameters, false, function);
    }

    /** A function of all the numbers in one or more arguments, each a number or a vector. */
    static NumericFunction reduction(ToDoubleFunction<double[]> function) {
        return new NumericFunction(1, true, function);
    }

    @Override
    public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
        return Collections.nCopies(parameters,
                FunctionParameterDefinition.builder().name("value").isVarArg(reduction).build());
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... arguments)
            throws EvaluationException {
        List<Double> numbers = new ArrayList<>();
        for (EvaluationValue argument : arguments) {
            if (reduction && argument.isArrayValue()) {
                for (EvaluationValue item : argument.getArrayValue()) {
                    numbers.add(number(token, item));
                }
            } else {
                numbers.add(number(token, argument));
            }
        }
        double result = function.applyAsDouble(numbers.stream().mapToDouble(Double::doubleValue).toArray());
        if (!Double.isFinite(result)) {
            throw new EvaluationException(token, "no finite value");
        }
        return EvaluationValue.numberValue(new BigDecimal(Double.toString(result)));
    }

    private static double number(Token token, EvaluationValue value) throws EvaluationException {
        if (!value.isNumberValue()) {
            throw new EvaluationException(token, "not a number");
        }
        return value.getNumberValue().doubleValue();
    }

    @Override
    public void validatePreEvaluation(Token token, EvaluationValue... arguments) {
        // arguments are checked one by one when they are read
    }

    @Override
    public boolean hasVarArgs() {
        return reduction;
    }
}
