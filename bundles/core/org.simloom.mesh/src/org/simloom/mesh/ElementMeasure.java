package org.simloom.mesh;

import org.simloom.mesh.internal.query.MeasureRule;

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
        return MeasureRule.of(type).measure(connectivity, nodes, false);
    }

    /**
     * Measures a surface element that lies in a plane of constant z: its area is negative where its nodes go
     * clockwise, and a solver refuses plane and axisymmetric elements like that.
     *
     * @param connectivity as for {@link #of}
     */
    public static ElementMeasure plane(ElementType type, int[] connectivity, NodeTable nodes) {
        return MeasureRule.of(type).measure(connectivity, nodes, true);
    }
}
