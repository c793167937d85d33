package org.simloom.surrogate;

import org.simloom.surrogate.internal.Batches;
import org.simloom.surrogate.internal.LeastSquares;

/** A sum of terms that are known functions of the inputs, each times a coefficient that least squares have found. */
abstract class TermSum implements Surrogate {
    private final double[] coefficients;
    private final double[][] inverse;
    private final double deviation;
    private final LeaveOneOut leaveOneOut;

    /**
     * @param coefficients of the terms
     * @param inverse      R⁻¹ by columns, see {@link LeastSquares#inverse}
     * @param deviation    of runs about the sum
     */
    TermSum(double[] coefficients, double[][] inverse, double deviation, LeaveOneOut leaveOneOut) {
        this.coefficients = coefficients;
        this.inverse = inverse;
        this.deviation = deviation;
        this.leaveOneOut = leaveOneOut;
    }

    /** The terms at a point, without their coefficients. */
    abstract double[] values(double[] point);

    @Override
    public final double mean(double[] point) {
        double[] psi = values(point);
        double sum = 0;
        for (int k = 0; k < psi.length; k++) {
            sum += psi[k] * coefficients[k];
        }
        return sum;
    }

    /**
     * Standard error of the prediction of a new run: s √(1 + leverage), Myers, Montgomery & Anderson-Cook, Response Surface
     * Methodology, 4th ed., Wiley 2016, sec. 2.4.3.
     */
    @Override
    public final double standardDeviation(double[] point) {
        return deviation * Math.sqrt(1 + LeastSquares.leverage(inverse, values(point)));
    }

    @Override
    public final void predict(double[][] points, double[] mean, double[] sd) {
        Batches.each(points.length, i -> {
            mean[i] = mean(points[i]);
            if (sd != null) {
                sd[i] = standardDeviation(points[i]);
            }
        });
    }

    @Override
    public final LeaveOneOut leaveOneOut() {
        return leaveOneOut;
    }
}
