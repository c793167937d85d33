package org.simloom.reliability.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;

class RegressionTest {
    private static RegressionResult of(Space space, int samples, ToDoubleFunction<double[]> f) {
        Well19937c random = new Well19937c(11);
        List<double[]> points = new ArrayList<>();
        double[][] values = new double[samples][1];
        for (int i = 0; i < samples; i++) {
            double[] unit = new double[space.size()];
            Arrays.setAll(unit, k -> random.nextDouble());
            points.add(space.at(unit));
            values[i][0] = f.applyAsDouble(points.get(i));
        }
        return Regression.of(space, List.of("y"), points, values, RegressionSettings.of(1));
    }

    /** Of y = Σ b x with independent x, the coefficient is b sd(x) / sd(y), its square the first Sobol' index. */
    @Test
    void coefficientsOfALineAreExact() {
        RegressionResult result = of(Space.box(new double[] {0, 0, 0}, new double[] {1, 2, 1}), 500,
                x -> 4 * x[0] - 1.5 * x[1]);
        assertEquals(1, result.fits().get(0).r2(), 1e-12);
        assertEquals(0.8, result.influences().get(0).regression().value(), 0.03);
        assertEquals(-0.6, result.influences().get(1).regression().value(), 0.03);
        assertEquals(0, result.influences().get(2).regression().value(), 1e-12);
        assertEquals(0.64, result.influences().get(0).correlationRatio().value(), 0.06);
        assertEquals(0.36, result.influences().get(1).correlationRatio().value(), 0.06);
        assertEquals(0, result.influences().get(2).correlationRatio().value(), 0.03);
        assertTrue(result.influences().get(0).regression().covers(0.8));
        assertEquals(0.8, result.influences().get(0).pearson(), 0.05);
    }

    @Test
    void correlationRatiosSeeWhatNoLineSees() {
        RegressionResult result = of(Space.box(new double[] {-1, -1}, new double[] {1, 1}), 800, x -> x[0] * x[0]);
        assertEquals(0, result.influences().get(0).pearson(), 0.1);
        assertTrue(result.influences().get(0).correlationRatio().value() > 0.97);
        assertTrue(result.fits().get(0).r2() < 0.05);
    }

    /** First indices of the Ishigami function (Ishigami and Homma 1990): 0.3139, 0.4424, 0. */
    @Test
    void correlationRatiosEstimateFirstIndices() {
        double pi = Math.PI;
        RegressionResult result = of(Space.box(new double[] {-pi, -pi, -pi}, new double[] {pi, pi, pi}), 3000,
                SobolIndicesTest::ishigami);
        assertEquals(0.3139, result.influences().get(0).correlationRatio().value(), 0.04);
        assertEquals(0.4424, result.influences().get(1).correlationRatio().value(), 0.04);
        assertEquals(0, result.influences().get(2).correlationRatio().value(), 0.02);
    }

    @Test
    void ranksSeeWhatRisesAndChoicesCount() {
        Space space = Space.of(Dimension.continuous("a", 0, 1), Dimension.choice("c", "p", "q", "r"));
        RegressionResult steep = of(space, 300, x -> Math.exp(12 * x[0]));
        assertEquals(1, steep.influences().get(0).spearman(), 1e-12);
        assertEquals(1, steep.fits().get(0).rankR2(), 1e-9);
        assertTrue(steep.fits().get(0).r2() < 0.7);
        RegressionResult chosen = of(space, 300, x -> x[1] == 1 ? 5 : 0);
        assertEquals(1, chosen.influences().get(1).regression().value(), 1e-9);
        assertEquals(1, chosen.influences().get(1).correlationRatio().value(), 1e-9);
        assertEquals(0, chosen.influences().get(0).correlationRatio().value(), 0.05);
        assertTrue(Double.isNaN(chosen.influences().get(1).pearson()));
    }

    @Test
    void saysWhereThereAreTooFewSamplesOrNothingVaries() {
        assertEquals("reliability.samples", assertThrows(ProblemException.class,
                () -> of(Space.unit(5), 6, x -> x[0])).problem().code());
        assertEquals("reliability.constant", of(Space.unit(2), 20, x -> 3).notes().get(0).code());
    }
}
