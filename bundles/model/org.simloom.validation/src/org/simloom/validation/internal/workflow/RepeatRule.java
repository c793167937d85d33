package org.simloom.validation.internal.workflow;

import java.util.HashSet;
import java.util.Set;

import org.simloom.model.workflow.Feedback;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.Shape;
import org.simloom.validation.internal.model.ExpressionUse;
import org.simloom.validation.internal.model.Fit;

/** A loop ends, and every iteration differs from the one before. */
final class RepeatRule implements Rule<Repeat> {
    /** Name by which condition and body know the number of the iteration. */
    static final String ITERATION = "iteration";

    @Override
    public Class<Repeat> about() {
        return Repeat.class;
    }

    @Override
    public void check(Repeat loop, Report report) {
        String name = ElementPath.name(loop);
        if (loop.getMaximumIterations() < 1) {
            report.error(loop, "repeat.limit", name, loop.getMaximumIterations());
        }
        if (Refs.blank(loop.getUntil())) {
            report.warning(loop, "repeat.condition", name, loop.getMaximumIterations());
        }
        Workflow body = loop.getBody();
        if (body == null) {
            report.error(loop, "body.none", name);
            return;
        }
        Set<String> known = new HashSet<>(Set.of(ITERATION));
        body.getInputs().forEach(port -> known.add(port.getName()));
        body.getOutputs().forEach(port -> known.add(port.getName()));
        ExpressionUse.check(loop, loop.getUntil(), known, report);
        loop.getFeedbacks().forEach(feedback -> feedback(body, feedback, report));
        if (loop.getFeedbacks().isEmpty() && Ports.named(body.getInputs(), ITERATION).isEmpty()) {
            report.warning(loop, "repeat.same", name);
        }
    }

    private static void feedback(Workflow body, Feedback feedback, Report report) {
        if (feedback.getFrom() == null || feedback.getTo() == null) {
            report.error(feedback, "feedback.end");
        } else if (!feedback.getFrom().eIsProxy() && !feedback.getTo().eIsProxy()) {
            if (feedback.getFrom().eContainer() != body || feedback.getTo().eContainer() != body) {
                report.error(feedback, "feedback.level");
            } else {
                Fit.check(feedback, Shape.of(feedback.getFrom()), Shape.of(feedback.getTo()), report);
            }
        }
    }
}
