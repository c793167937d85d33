package org.simloom.validation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;

/** An expression language good enough for these tests: names, numbers, and parentheses that must close. */
final class PlainExpressions implements ExpressionCheck {
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[\\p{L}_][\\p{L}\\p{N}_]*(?!\\w*\\()");

    @Override
    public Optional<Problem> fault(String expression) {
        long open = expression.chars().filter(c -> c == '(').count();
        long close = expression.chars().filter(c -> c == ')').count();
        return open == close ? Optional.empty()
                : Optional.of(Problem.error("expression.syntax", "Unbalanced.", "Close it.", Location.NONE));
    }

    @Override
    public Set<String> names(String expression) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(expression).results().map(MatchResult::group).forEach(names::add);
        return names;
    }
}
