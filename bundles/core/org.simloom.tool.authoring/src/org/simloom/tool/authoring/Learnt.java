package org.simloom.tool.authoring;

import org.simloom.base.problem.Severity;

/**
 * One sentence about what a trial has shown.
 *
 * @param severity INFO for what is well, WARNING for what to look at, ERROR where the command does not work
 * @param code     stable name of what was learnt; never translated
 * @param text     in the user's language
 */
public record Learnt(Severity severity, String code, String text) {
}
