package org.simloom.validation;

import java.util.Optional;
import java.util.Set;

import org.simloom.base.problem.Problem;

/** Reads expressions, as the engine will, without evaluating them. */
public interface ExpressionCheck {

    /** What keeps the expression from being read; empty where it can be read. */
    Optional<Problem> fault(String expression);

    /** The names of the values it needs; none where it cannot be read. */
    Set<String> names(String expression);
}
