package org.simloom.validation;

import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.model.io.ElementLines;
import org.simloom.model.io.ModelFiles;
import org.simloom.validation.internal.ElementPath;

/**
 * Something that validation found in a model.
 *
 * @param severity ERROR where a run would fail or its result would be wrong
 * @param code     stable identifier such as {@code workflow.cycle}; never translated
 * @param message  one clear sentence in the user's language
 * @param advice   what to do next, in the user's language; empty where the message says it all
 * @param element  the element it concerns, for markers and for selecting it in an editor
 */
public record Finding(Severity severity, String code, String message, String advice, EObject element) {

    /**
     * The same for showing and logging: with the file and a path such as {@code workflow plate / task mesh}, and with
     * the line where the text of the file is what is not understood.
     */
    public Problem problem() {
        return problem(ElementLines::new);
    }

    /**
     * As {@link #problem()}, of one among many.
     *
     * @param lines of a file, which are read once for all of them
     */
    public Problem problem(Function<Path, ElementLines> lines) {
        Path file = ModelFiles.fileOf(element);
        boolean ofText = code.startsWith("model.unknown.") || code.startsWith("model.reference.");
        return new Problem(severity, code, message, advice, new Location(file == null ? null : file.toString(),
                ofText && file != null ? lines.apply(file).of(element) : 0, ElementPath.of(element)));
    }
}
