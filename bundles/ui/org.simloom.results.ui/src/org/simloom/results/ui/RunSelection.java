package org.simloom.results.ui;

import java.nio.file.Path;

/**
 * A run, or a task of it, that is selected in a view. Elements of selections adapt to it.
 *
 * @param project  folder of the project
 * @param run      number of the run there
 * @param workflow file of the workflow, relative to the project; {@code null} where the view does not say
 * @param task     path of the task, such as {@code sweep[3]/solve}; {@code null} for the run as a whole
 */
public record RunSelection(Path project, long run, String workflow, String task) {
}
