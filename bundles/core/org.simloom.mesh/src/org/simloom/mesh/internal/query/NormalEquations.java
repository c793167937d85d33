package org.simloom.mesh.internal.query;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** Least squares with one to three unknowns. */
final class NormalEquations {
    private NormalEquations() {
    }

    /** The x with sum x[k]·columns[k] nearest to b; {@code null} where the columns depend on each other. */
    static double[] solve(double[][] columns, double[] b, int unknowns) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(unknowns, unknowns);
        double[] right = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            for (int j = 0; j < unknowns; j++) {
                matrix.setEntry(i, j, dot(columns[i], columns[j]));
            }
            right[i] = dot(columns[i], b);
        }
        try {
            return new LUDecomposition(matrix, 0).getSolver().solve(MatrixUtils.createRealVector(right)).toArray();
        } catch (MathRuntimeException e) {
            return null;
        }
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
