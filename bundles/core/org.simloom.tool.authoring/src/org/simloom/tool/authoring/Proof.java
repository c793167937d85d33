package org.simloom.tool.authoring;

import java.util.Map;

import org.simloom.base.problem.Problem;

/**
 * How a written tool came out when a workflow of one task ran it.
 *
 * @param succeeded whether the workflow succeeded
 * @param outputs   its values and files by name, as they are shown
 * @param problem   why it did not succeed, or {@code null}
 * @param unmasked  whether it failed when the input files were empty; {@code null} where that was not tried
 */
public record Proof(boolean succeeded, Map<String, String> outputs, Problem problem, Boolean unmasked) {
}
