package org.simloom.workbench.internal.marker;

import org.simloom.base.problem.Problem;

/**
 * A problem in a file.
 *
 * @param problem what is wrong
 * @param line    line of the file; 0 where unknown
 * @param element fragment of the element; {@code null} where none is concerned
 * @param tool    id of the tool that is missing; {@code null} where none is
 */
record Found(Problem problem, int line, String element, String tool) {
}
