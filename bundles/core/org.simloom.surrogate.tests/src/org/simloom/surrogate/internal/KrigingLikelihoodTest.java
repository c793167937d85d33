package org.simloom.surrogate.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.surrogate.Functions;
import org.simloom.surrogate.Kernel;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.Trend;

class KrigingLikelihoodTest {
    @ParameterizedTest
    @CsvSource({"MATERN_52,CONSTANT", "MATERN_52,LINEAR", "MATERN_32,CONSTANT", "MATERN_32,LINEAR"})
    void gradientIsThatOfFiniteDifferences(Kernel kernel, Trend trend) {
        Space space = Space.of(Dimension.continuous("a", 0, 2), Dimension.choice("c", "x", "y", "z"),
                Dimension.continuous("b", -1, 1));
        Samples samples = Functions.samples(space, 25, 2, x -> Math.sin(4 * x[0]) + x[1] * x[2] + x[2] * x[2]);
        KrigingData data = KrigingData.of(samples, Encoding.of(samples.dimensions(), samples.points()), kernel, trend);
        KrigingLikelihood likelihood = new KrigingLikelihood(data, true, 0);
        double[] at = {Math.log(0.3), Math.log(0.8), Math.log(1.5), Math.log(1e-3)};
        double[] gradient = new double[4];
        likelihood.value(at, gradient);
        for (int k = 0; k < 4; k++) {
            double h = 1e-5;
            double[] up = at.clone();
            double[] down = at.clone();
            up[k] += h;
            down[k] -= h;
            double slope = (likelihood.value(up, new double[4]) - likelihood.value(down, new double[4])) / (2 * h);
            assertEquals(slope, gradient[k], 1e-5 * Math.max(1, Math.abs(slope)), "parameter " + k);
            assertTrue(Math.abs(slope) > 1e-3, "this check must see a slope");
        }
    }

    @Test
    void factorAndInverseAreThoseOfAnotherLibrary() {
        int n = 37;
        RealMatrix root = MatrixUtils.createRealMatrix(Functions.anywhere(Space.unit(n), n, 3));
        RealMatrix a = root.multiply(root.transpose()).add(MatrixUtils.createRealIdentityMatrix(n));
        double[][] u = a.getData();
        assertTrue(Rows.factor(u));
        RealMatrix expected = new CholeskyDecomposition(a).getLT();
        double[][] w = Rows.invertFactor(u);
        double[][] inverse = Rows.inverse(w);
        RealMatrix other = MatrixUtils.inverse(a);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                assertEquals(expected.getEntry(j, i), u[j][i], 1e-10);
                assertEquals(other.getEntry(i, j), inverse[i][j], 1e-10);
            }
        }
        u[3][3] = -1;
        assertTrue(!Rows.factor(u));
    }

    @Test
    void exponentialIsThatOfMathToTwoUlps() {
        for (double x = 0; x < 690; x = x * 1.001 + 1e-4) {
            double[] value = {x};
            Exponential.negative(value, new double[1], 0, 1);
            assertEquals(Math.exp(-x), value[0], 2 * Math.ulp(Math.exp(-x)), "x " + x);
        }
    }
}
