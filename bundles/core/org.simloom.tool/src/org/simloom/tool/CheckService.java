package org.simloom.tool;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A check written in Java. Registered by kind; must be thread-safe and keep no state. */
public interface CheckService {
    /**
     * Looks at an attempt.
     *
     * @param settings the check's settings by name
     * @return what it saw; at least one
     * @throws IOException where a file cannot be read
     */
    List<Evidence> check(ToolContext context, Map<String, String> settings) throws IOException;
}
