package org.simloom.tool;

import java.io.IOException;
import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.model.base.OutputPort;

/** Reads an output from what a tool wrote. Registered by kind; must be thread-safe and keep no state. */
public interface ResultReader {
    /**
     * Reads an output.
     *
     * @param port     the output
     * @param settings the extractor's settings by name
     * @throws ProblemException where what is wanted is not there
     * @throws IOException      where a file cannot be read
     */
    Output read(ToolContext context, OutputPort port, Map<String, String> settings) throws IOException;
}
