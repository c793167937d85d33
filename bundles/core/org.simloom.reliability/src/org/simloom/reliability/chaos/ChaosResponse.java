package org.simloom.reliability.chaos;

import java.util.List;

import org.simloom.reliability.sensitivity.SobolIndex;
import org.simloom.surrogate.PolynomialChaos;

/**
 * A response by its polynomial chaos.
 *
 * @param response its name
 * @param mean     over the distributions of the variables
 * @param sd       over them
 * @param quality  the smaller Q² of leave-one-out and of samples held back; {@code NaN} where there are too few to
 *                 hold any back
 * @param indices  Sobol' indices by variable, without intervals
 * @param model    the polynomial; {@code null} where the response does not vary
 */
public record ChaosResponse(String response, double mean, double sd, double quality, List<SobolIndex> indices,
        PolynomialChaos model) {
}
