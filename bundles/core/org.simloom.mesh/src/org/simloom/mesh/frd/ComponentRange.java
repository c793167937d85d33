package org.simloom.mesh.frd;

/**
 * The values of one component in a block.
 *
 * @param component name
 * @param min       smallest finite value; NaN where there is none
 * @param max       largest finite value; NaN where there is none
 */
public record ComponentRange(String component, double min, double max) {
}
