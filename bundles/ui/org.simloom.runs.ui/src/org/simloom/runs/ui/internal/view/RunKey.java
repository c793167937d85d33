package org.simloom.runs.ui.internal.view;

import java.nio.file.Path;

/**
 * Which run.
 *
 * @param project folder of the project
 * @param id      number of the run there
 */
public record RunKey(Path project, long id) {
}
