package org.simloom.tool.internal;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.simloom.base.problem.Location;

/** Regular expressions that people wrote into descriptors and tasks. */
public final class Patterns {
    private Patterns() {
    }

    /**
     * The compiled expression.
     *
     * @param owner what has it, for messages
     * @throws org.simloom.base.problem.ProblemException {@code tool.regex} where it is missing or wrong
     */
    public static Pattern compile(String expression, String owner) {
        if (expression == null || expression.isEmpty()) {
            throw Texts.problem("regex", Location.element(null, owner), "", "");
        }
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw Texts.problem("regex", Location.element(null, owner), expression, e.getDescription());
        }
    }
}
