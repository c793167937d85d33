package org.simloom.study.ui.internal.view;

import java.nio.file.Path;
import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;

/**
 * What was read of a study.
 *
 * @param file       its file
 * @param definition what it is; {@code null} where it cannot be run
 * @param report     what is known of it; {@code null} where it was never run
 * @param problems   why it cannot be run or read
 */
record Shown(Path file, StudyDefinition definition, StudyReport report, List<Problem> problems) {
}
