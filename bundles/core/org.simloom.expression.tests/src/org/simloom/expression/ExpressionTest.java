package org.simloom.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;

class ExpressionTest {
    private static final Map<String, Value> VALUES = Map.of(
            "d", new RealValue(20, "mm"),
            "D", new RealValue(100, "mm"),
            "E", new RealValue(210000, "MPa"),
            "n", new IntegerValue(3),
            "name", new TextValue("steel"),
            "held", new BooleanValue(true),
            "v", new VectorValue(new double[] {3, 4}, "mm"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1/2; 0.5",
        "d/D; 0.2",
        "2*3^2; 18",
        "-2^2; -4",
        "2^3^2; 512",
        "E/2; 105000",
        "n/2; 1.5",
        "7 % 4; 3",
        "sin(pi/6); 0.5",
        "sin(rad(30)); 0.5",
        "deg(atan2(1, 1)); 45",
        "sqrt(v[0]^2 + v[1]^2); 5",
        "norm(v) + max(v, 10) + min(1, 2) + sum(v) + mean(v) + size(v); 28.5",
        "if(d > 10, 1, 1/0); 1",
        "ln(exp(2)); 2",
        "1e-3 * 2E3; 2"})
    void computesAsEngineersWriteIt(String text, double expected) {
        assertEquals(expected, number(text), 1e-12 * Math.max(1, Math.abs(expected)));
    }

    @Test
    void keepsDoublePrecision() {
        double value = 0.1 + 0.2;
        assertEquals(value, ((RealValue) Expression.parse("x").evaluate(Map.of("x", new RealValue(value, "")))).value());
    }

    @Test
    void namesAreCaseSensitive() {
        assertEquals(Set.of("d", "D"), Expression.parse("d + D + pi + d").variables());
        assertEquals("expression.variable", code("N"));
        assertEquals("expression.variable", code("PI"));
        assertEquals(new RealValue(4, ""), Expression.parse("PI + E").evaluate(
                Map.of("PI", new IntegerValue(1), "E", new IntegerValue(3))));
    }

    @Test
    void comparesAndDecides() {
        assertTrue(Expression.parse("d < D && held && name == 'steel' && !(n >= 4)").test(VALUES));
        assertFalse(Expression.parse("n != 3 || d > D").test(VALUES));
        assertEquals("expression.boolean",
                assertThrows(ProblemException.class, () -> Expression.parse("d").test(VALUES)).problem().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "''; expression.empty",
        "(d; expression.syntax",
        "2 d; expression.syntax",
        "d +; expression.syntax",
        "log(d); expression.function",
        "java.lang.Runtime; expression.syntax",
        "sin(1, 2); expression.syntax",
        "d / (n - 3); expression.division",
        "ln(0); expression.evaluation",
        "sqrt(-1); expression.evaluation",
        "name * 2; expression.evaluation",
        "v[7]; expression.evaluation",
        "10^308 * 10; expression.overflow"})
    void saysWhatIsWrong(String text, String code) {
        assertEquals(code, code(text));
    }

    @Test
    void refusesWhatCannotBeComputedWith() {
        Map<String, Value> values = Map.of("x", new RealValue(Double.NaN, ""), "f", new FileValue("00", "a.inp", 1));
        assertEquals("expression.value",
                assertThrows(ProblemException.class, () -> Expression.parse("x").evaluate(values)).problem().code());
        assertEquals("expression.value",
                assertThrows(ProblemException.class, () -> Expression.parse("f").evaluate(values)).problem().code());
    }

    @Test
    void isEvaluatedByManyThreadsAtOnce() {
        Expression square = Expression.parse("x^2 + 1");
        assertTrue(IntStream.range(0, 10_000).parallel().allMatch(i ->
                ((RealValue) square.evaluate(Map.of("x", new IntegerValue(i)))).value() == (double) i * i + 1));
    }

    private static double number(String text) {
        return ((RealValue) Expression.parse(text).evaluate(VALUES)).value();
    }

    private static String code(String text) {
        return assertThrows(ProblemException.class, () -> Expression.parse(text).evaluate(VALUES)).problem().code();
    }
}
