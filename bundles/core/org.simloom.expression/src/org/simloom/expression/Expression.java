package org.simloom.expression;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.base.values.Value;
import org.simloom.expression.internal.ParsedExpression;

/**
 * An expression over named values, such as {@code stress / nominal} or {@code if(gap > 0, 1, 2)}.
 *
 * <ul>
 * <li>Names are case-sensitive ({@code d} and {@code D} differ), because they are ports.</li>
 * <li>Numbers are taken as they are in the units of their ports; no unit is computed.</li>
 * <li>Division is real division, {@code ^} raises to a power and binds tightest, {@code %} is the
 * remainder; comparisons are {@code < <= > >= == !=}, logic is {@code && || !}.</li>
 * <li>Angles are in radians; {@code rad(degrees)} and {@code deg(radians)} convert.</li>
 * <li>{@code pi} is the only named number: {@code E} stays free for Young's modulus.</li>
 * <li>{@code min max sum mean size norm} take numbers and vectors; {@code v[0]} is a vector's first
 * number.</li>
 * </ul>
 * There is no access to classes, files or the clock. Instances are immutable and may be evaluated by
 * several threads at once.
 */
public interface Expression {

    /**
     * Reads an expression.
     *
     * @throws ProblemException {@code expression.empty}, {@code expression.syntax} (with the column) or
     *         {@code expression.function}
     */
    static Expression parse(String text) {
        return ParsedExpression.parse(text);
    }

    /** The texts of the problems of expressions, for those who keep them. */
    static ProblemTexts problems() {
        return ParsedExpression.problems();
    }

    /** Names of the functions that expressions may use. */
    static SortedSet<String> functions() {
        return ParsedExpression.functionNames();
    }

    /** The text it was read from. */
    String text();

    /** Names it needs, in no particular order. */
    Set<String> variables();

    /**
     * Its value. Numbers come back as dimensionless {@link org.simloom.base.values.RealValue}s, lists as
     * {@link org.simloom.base.values.VectorValue}s.
     *
     * @param values at least the {@link #variables()}: reals, integers, booleans, texts and vectors
     * @throws ProblemException {@code expression.variable}, {@code expression.value} (a value of a kind
     *         that cannot be computed with, or not finite), {@code expression.division} or
     *         {@code expression.evaluation}
     */
    Value evaluate(Map<String, Value> values);

    /**
     * Its value, which must be true or false.
     *
     * @throws ProblemException as {@link #evaluate}, or {@code expression.boolean}
     */
    boolean test(Map<String, Value> values);
}
