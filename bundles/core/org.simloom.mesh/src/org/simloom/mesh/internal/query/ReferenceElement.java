package org.simloom.mesh.internal.query;

import java.util.EnumMap;
import java.util.Map;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

import org.simloom.mesh.ElementType;

/**
 * Shape functions in local coordinates. They are the polynomials of the element's family that are 1 at
 * one node and 0 at all others (Zienkiewicz, Taylor and Zhu, The Finite Element Method: Its Basis and
 * Fundamentals, 7th edition, chapter 6): found by inverting the matrix of the family's monomials at the
 * nodes, which spares a list of formulas per type.
 */
final class ReferenceElement {
    private static final Map<ElementType, ReferenceElement> ALL = new EnumMap<>(ElementType.class);

    static {
        for (ElementType type : ElementType.values()) {
            ALL.put(type, new ReferenceElement(type));
        }
    }

    private final int[][] monomials;
    /** By monomial and node. */
    private final double[][] coefficients;
    private final int dimension;
    private final double[] centre;
    private final double[][] nodes;

    private ReferenceElement(ElementType type) {
        nodes = ElementGeometry.nodes(type);
        monomials = ElementGeometry.monomials(type);
        dimension = type.dimension();
        centre = new double[3];
        RealMatrix matrix = MatrixUtils.createRealMatrix(nodes.length, monomials.length);
        for (int i = 0; i < nodes.length; i++) {
            for (int j = 0; j < monomials.length; j++) {
                matrix.setEntry(i, j, term(monomials[j], nodes[i], -1));
            }
            for (int axis = 0; axis < 3; axis++) {
                centre[axis] += nodes[i][axis] / nodes.length;
            }
        }
        coefficients = MatrixUtils.inverse(matrix).getData();
    }

    /** The functions of a type. */
    static ReferenceElement of(ElementType type) {
        return ALL.get(type);
    }

    /** A point inside, in local coordinates. */
    double[] centre() {
        return centre.clone();
    }

    /** Number of local coordinates. */
    int dimension() {
        return dimension;
    }

    /** Local coordinates by node. */
    double[][] nodes() {
        return nodes;
    }

    /** The functions' values at a local point, one a node. */
    void values(double[] local, double[] result) {
        sum(local, -1, result);
    }

    /** The functions' derivatives by one local coordinate, one a node. */
    void derivatives(double[] local, int axis, double[] result) {
        sum(local, axis, result);
    }

    private void sum(double[] local, int axis, double[] result) {
        java.util.Arrays.fill(result, 0, nodes.length, 0);
        for (int j = 0; j < monomials.length; j++) {
            double term = term(monomials[j], local, axis);
            if (term != 0) {
                for (int i = 0; i < nodes.length; i++) {
                    result[i] += coefficients[j][i] * term;
                }
            }
        }
    }

    /** A monomial, or its derivative by {@code axis} where that is not negative. */
    private static double term(int[] powers, double[] at, int axis) {
        double product = 1;
        for (int k = 0; k < 3; k++) {
            int power = powers[k];
            if (k == axis) {
                product *= power--;
            }
            if (product == 0) {
                return 0;
            }
            for (int n = 0; n < power; n++) {
                product *= at[k];
            }
        }
        return product;
    }
}
