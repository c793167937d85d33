package org.simloom.surrogate.field;

/**
 * How well fields are predicted that were left out.
 *
 * @param q2   predictive coefficient over all nodes
 * @param rmse root mean square of the errors, in the unit of the fields
 */
record LeftOut(double q2, double rmse) {
}
