package org.simloom.reliability;

/**
 * Where the margin is most probably zero, or where the search for that ended.
 *
 * @param normal     in independent standard normal variables
 * @param point      in the units of the space
 * @param alpha      unit vector in which the margin falls, at the point: the importance of the standard normal variables
 * @param beta       signed distance from the middle: negative where the middle itself violates the limit
 * @param margin     there
 * @param settled    whether the search settled
 * @param iterations of the search
 */
public record DesignPoint(double[] normal, double[] point, double[] alpha, double beta, double margin, boolean settled,
        int iterations) {
}
