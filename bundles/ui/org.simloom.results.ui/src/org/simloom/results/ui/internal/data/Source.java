package org.simloom.results.ui.internal.data;

import java.nio.file.Path;

/**
 * Whose runs are shown.
 *
 * @param project  folder of the project
 * @param workflow file of the workflow, relative to the project; {@code null} for the one that was run last
 */
public record Source(Path project, String workflow) {
}
