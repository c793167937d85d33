package org.simloom.tool;

import java.nio.file.Path;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.executor.ExecutionResult;

/**
 * What checks and readers of a tool pack may look at.
 *
 * @param job       what was run
 * @param inputs    its inputs by port name
 * @param folder    the attempt's folder
 * @param execution how the process ended; {@code null} before it was started
 */
public record ToolContext(ToolJob job, Map<String, Value> inputs, Path folder, ExecutionResult execution) {
    /**
     * A file in the attempt's folder; {@code stdout} and {@code stderr} name what the tool printed.
     *
     * @throws ProblemException {@code tool.path} where the path leads outside
     */
    public Path file(String path) {
        if (path.equals("stdout") || path.equals("stderr")) {
            return folder.resolve(".simloom").resolve(path);
        }
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new ProblemException(Problem.error("tool.path",
                    org.simloom.tool.internal.Texts.get("path", path), org.simloom.tool.internal.Texts.get("path.advice"),
                    Location.element(job.descriptor().getId(), path)));
        }
        return file;
    }
}
