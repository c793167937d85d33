package org.simloom.expression.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.operators.OperatorIfc;

/** The functions, constants and rules of Simloom's expressions. */
final class Language {
    /** Kept out of EvalEx's own constants, which ignore case and would take E from Young's modulus. */
    static final Map<String, EvaluationValue> CONSTANTS = Map.of(
            "pi", EvaluationValue.numberValue(new BigDecimal(Double.toString(Math.PI))),
            "true", EvaluationValue.TRUE,
            "false", EvaluationValue.FALSE);

    private static final Map<String, FunctionIfc> FUNCTIONS = functions();

    static final SortedSet<String> FUNCTION_NAMES = Collections.unmodifiableSortedSet(new TreeSet<>(FUNCTIONS.keySet()));

    static final ExpressionConfiguration CONFIGURATION = configuration();

    private Language() {
    }

    private static ExpressionConfiguration configuration() {
        MapBasedFunctionDictionary dictionary = new MapBasedFunctionDictionary();
        FUNCTIONS.forEach(dictionary::addFunction);
        return ExpressionConfiguration.builder()
                .functionDictionary(dictionary)
                .defaultConstants(Map.of())
                .dataAccessorSupplier(CaseSensitiveData::new)
                .mathContext(MathContext.DECIMAL128)
                // -2^2 is -4, as in mathematics
                .powerOfPrecedence(OperatorIfc.OPERATOR_PRECEDENCE_POWER_HIGHER)
                .implicitMultiplicationAllowed(false)
                .singleQuoteStringLiteralsAllowed(true)
                .structuresAllowed(false)
                .build();
    }

    private static Map<String, FunctionIfc> functions() {
        Map<String, FunctionIfc> all = new TreeMap<>();
        all.put("if", new IfFunction());
        unary(all, "abs", Math::abs);
        unary(all, "acos", Math::acos);
        unary(all, "asin", Math::asin);
        unary(all, "atan", Math::atan);
        unary(all, "cbrt", Math::cbrt);
        unary(all, "ceil", Math::ceil);
        unary(all, "cos", Math::cos);
        unary(all, "cosh", Math::cosh);
        unary(all, "deg", Math::toDegrees);
        unary(all, "exp", Math::exp);
        unary(all, "floor", Math::floor);
        unary(all, "ln", Math::log);
        unary(all, "log10", Math::log10);
        unary(all, "rad", Math::toRadians);
        unary(all, "round", Math::rint);
        unary(all, "sign", Math::signum);
        unary(all, "sin", Math::sin);
        unary(all, "sinh", Math::sinh);
        unary(all, "sqrt", Math::sqrt);
        unary(all, "tan", Math::tan);
        unary(all, "tanh", Math::tanh);
        all.put("atan2", NumericFunction.of(2, a -> Math.atan2(a[0], a[1])));
        all.put("hypot", NumericFunction.of(2, a -> Math.hypot(a[0], a[1])));
        all.put("pow", NumericFunction.of(2, a -> Math.pow(a[0], a[1])));
        all.put("max", NumericFunction.reduction(a -> Arrays.stream(a).max().orElse(Double.NaN)));
        all.put("mean", NumericFunction.reduction(a -> Arrays.stream(a).average().orElse(Double.NaN)));
        all.put("min", NumericFunction.reduction(a -> Arrays.stream(a).min().orElse(Double.NaN)));
        all.put("norm", NumericFunction.reduction(a -> Math.sqrt(Arrays.stream(a).map(x -> x * x).sum())));
        all.put("size", NumericFunction.reduction(a -> a.length));
        all.put("sum", NumericFunction.reduction(a -> Arrays.stream(a).sum()));
        return all;
    }

    private static void unary(Map<String, FunctionIfc> all, String name, DoubleUnaryOperator function) {
        all.put(name, NumericFunction.of(1, a -> function.applyAsDouble(a[0])));
    }

    /** EvalEx keeps constants and variables in maps that ignore case; here they are ports, where d is not D. */
    private static final class CaseSensitiveData implements DataAccessorIfc {
        private final Map<String, EvaluationValue> values = new HashMap<>();

        @Override
        public EvaluationValue getData(String variable) {
            return values.getOrDefault(variable, CONSTANTS.get(variable));
        }

        @Override
        public void setData(String variable, EvaluationValue value) {
            values.put(variable, value);
        }
    }
}
