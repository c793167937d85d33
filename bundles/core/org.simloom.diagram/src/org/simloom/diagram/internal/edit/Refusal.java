package org.simloom.diagram.internal.edit;

import java.util.Objects;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.drawing.Shape;
import org.simloom.validation.Finding;

/** What cannot be done, and the names of what can. */
public final class Refusal {
    private static final Messages MESSAGES = Messages.of(Refusal.class);

    private Refusal() {
    }

    /** A refusal in the words of this package. */
    public static ProblemException of(String key, Object... arguments) {
        return new ProblemException(problem(key, arguments));
    }

    /** A refusal in the words of validation. */
    public static ProblemException of(Finding finding) {
        return new ProblemException(Problem.error(finding.code(), finding.message(), finding.advice(), Location.NONE));
    }

    /** What is shown inside of a sub-workflow cannot be changed there. */
    public static ProblemException nested(Shape frame) {
        return new ProblemException(nestedProblem(frame));
    }

    /** The problem of {@link #nested}. */
    public static Problem nestedProblem(Shape frame) {
        String file = frame.inside().stream().map(shape -> NestedWorkflow.around(shape.element())).filter(Objects::nonNull)
                .findFirst().map(NestedWorkflow::fileName).orElse(frame.label());
        return problem("nested", file);
    }

    /** A problem to be told although something else has been done. */
    public static Problem problem(String key, Object... arguments) {
        return Problem.error("diagram." + key, MESSAGES.get(key, arguments), MESSAGES.get(key + ".advice", arguments), Location.NONE);
    }

    /** A part of a message. */
    public static String text(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** The name of a command. */
    public static String name(String key, Object... arguments) {
        return MESSAGES.get("edit." + key, arguments);
    }
}
