package org.simloom.runs.ui;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Which run, or which task of it. Rows that tell of runs adapt to it, in whatever view they are, so that one view can
 * follow what is selected in another.
 *
 * @param project folder of the project, absolute
 * @param run     number of the run there
 * @param task    path of a task, such as {@code sweep[3]/solve}; {@code null} for the run as a whole
 */
public record RunReference(Path project, long run, String task) {
    public RunReference {
        project = Objects.requireNonNull(project).toAbsolutePath().normalize();
    }

    /** A run as a whole. */
    public static RunReference of(Path project, long run) {
        return new RunReference(project, run, null);
    }

    /** The run that it is, or that the task is of. */
    public RunReference whole() {
        return task == null ? this : of(project, run);
    }

    /** A task of the same run. */
    public RunReference at(String path) {
        return new RunReference(project, run, path);
    }
}
