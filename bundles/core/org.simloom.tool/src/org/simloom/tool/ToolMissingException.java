package org.simloom.tool;

import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** A tool is not installed on this machine. */
public class ToolMissingException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> packages;

    public ToolMissingException(Problem problem, List<String> packages) {
        super(problem);
        this.packages = List.copyOf(packages);
    }

    /** Debian packages that bring it. */
    public List<String> packages() {
        return packages;
    }
}
