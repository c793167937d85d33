package org.simloom.mesh;

import org.simloom.mesh.internal.query.ElementMap;

/**
 * How large an element is.
 *
 * @param size     length, area or volume by Gauss quadrature; that of solids is negative where they are
 *                 turned inside out
 * @param smallest the smallest value of the Jacobian determinant at the quadrature points; a solver refuses
 *                 solids where it is not positive
 */
public record ElementMeasure(double size, double smallest) {
    /**
     * Measures an element.
     *
     * @param connectivity numbers of nodes in the order of {@link ElementType}, all of them in the table
     */
    public static ElementMeasure of(ElementType type, int[] connectivity, NodeTable nodes) {
        return ElementMap.measure(type, connectivity, nodes);
    }
}
