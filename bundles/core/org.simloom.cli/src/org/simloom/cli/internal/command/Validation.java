package org.simloom.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.cli.internal.Services;
import org.simloom.engine.Examination;
import org.simloom.engine.ProblemsException;

/** Keeps a workflow with errors from being started. */
final class Validation {
    private Validation() {
    }

    /**
     * Examines a workflow and all that it uses.
     *
     * @param warnings is told what does not keep it from being started
     * @throws ProblemsException with everything that was found, where there is any error
     */
    static void refuseErrors(Services services, Path workflow, Consumer<Problem> warnings) {
        List<Problem> problems = new Examination(services.catalog()).workflow(workflow).stream()
                .filter(problem -> problem.severity() != Severity.INFO).toList();
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new ProblemsException(problems);
        }
        problems.forEach(warnings);
    }
}
