package org.simloom.mesh.query;

import java.util.Optional;

/**
 * A number read from a result file.
 *
 * @param value no unit: a result file knows none
 * @param state where in the analysis
 * @param node  the node it belongs to; 0 for sums and integrals
 * @param point where that node is before deformation
 */
public record Reading(double value, ResultState state, int node, Optional<Point> point) {
}
