package org.simloom.surrogate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;

class OtherSurrogatesTest {
    private static final Space BOX = Space.box(new double[] {-2, 10}, new double[] {3, 20});

    private static double wave(double[] x) {
        return Math.sin(x[0]) * 5 + 0.1 * x[1] * x[0] + 100;
    }

    @ParameterizedTest
    @EnumSource(RadialFunction.class)
    void radialFunctionsPassThroughTheirSamples(RadialFunction function) {
        Samples samples = Functions.samples(BOX, 40, 5, OtherSurrogatesTest::wave);
        RadialBasis radial = RadialBasis.fit(samples, function);
        for (int i = 0; i < samples.size(); i++) {
            assertEquals(samples.values()[i], radial.mean(samples.points()[i]), 1e-4);
        }
        assertTrue(Functions.q2(radial, BOX, OtherSurrogatesTest::wave) > 0.98);
    }

    @ParameterizedTest
    @EnumSource(value = RadialFunction.class, names = {"THIN_PLATE", "CUBIC"})
    void leaveOneOutOfRadialFunctionsIsWhatLearningFromTheOthersGives(RadialFunction function) {
        Samples samples = Functions.samples(BOX, 15, 5, OtherSurrogatesTest::wave);
        LeaveOneOut loo = RadialBasis.fit(samples, function).leaveOneOut();
        for (int i = 0; i < samples.size(); i++) {
            int out = i;
            Samples others = samples.some(IntStream.range(0, samples.size()).filter(k -> k != out).toArray());
            assertEquals(RadialBasis.fit(others, function).mean(samples.points()[i]), loo.mean()[i], 1e-7);
        }
    }

    @Test
    void radialFunctionsWithALinearPolynomialReproduceAPlane() {
        Space space = Space.of(Dimension.continuous("x", 0, 1), Dimension.choice("c", "a", "b", "c"));
        double[] offset = {1, 7, 3};
        Samples samples = Functions.samples(space, 20, 5, x -> 4 * x[0] + offset[(int) x[1]]);
        RadialBasis radial = RadialBasis.fit(samples, RadialFunction.CUBIC);
        assertEquals(4 * 0.3 + 7, radial.mean(new double[] {0.3, 1}), 1e-9);
        assertEquals(4 * 0.9 + 3, radial.mean(new double[] {0.9, 2}), 1e-9);
    }

    @Test
    void shapeOfGaussiansIsWhereTheLeaveOneOutErrorIsLeast() {
        Samples samples = Functions.samples(BOX, 30, 5, OtherSurrogatesTest::wave);
        RadialBasis radial = RadialBasis.fit(samples, RadialFunction.GAUSSIAN);
        assertTrue(radial.shape() > 0.06 && radial.shape() < 29, "shape " + radial.shape());
        assertTrue(radial.leaveOneOut().q2() > 0.999);
    }

    @Test
    void aQuadraticFunctionIsReproducedByThePolynomial() {
        Space space = Space.of(Dimension.continuous("x", 0, 4), Dimension.continuous("y", -1, 1),
                Dimension.choice("c", "a", "b", "c"));
        double[] slope = {1, -2, 5};
        java.util.function.ToDoubleFunction<double[]> f = x -> 2 + x[0] * x[0] - x[0] * x[1] + slope[(int) x[2]] * x[1];
        QuadraticPolynomial polynomial = QuadraticPolynomial.fit(Functions.samples(space, 40, 3, f));
        assertEquals(1, Functions.q2(polynomial, space, f), 1e-12);
        assertEquals(1, polynomial.leaveOneOut().q2(), 1e-12);
        assertEquals(0, polynomial.standardDeviation(new double[] {1, 0, 1}), 1e-10);
    }

    /** s √(1 + ψᵀ(ΨᵀΨ)⁻¹ψ) by general matrices (Myers, Montgomery & Anderson-Cook 2016, sec. 2.4.3). */
    @Test
    void bandOfThePolynomialIsThatOfTheTextbook() {
        RandomGenerator random = new Well19937c(3);
        Samples samples = Functions.samples(Space.unit(1), 30, 1, x -> 3 * x[0] + 0.5 * random.nextGaussian());
        QuadraticPolynomial polynomial = QuadraticPolynomial.fit(samples);
        RealMatrix psi = MatrixUtils.createRealMatrix(
                Arrays.stream(samples.points()).map(p -> new double[] {1, p[0], p[0] * p[0]}).toArray(double[][]::new));
        RealMatrix inverse = MatrixUtils.inverse(psi.transpose().multiply(psi));
        double[] rest = MatrixUtils.createRealVector(samples.values()).subtract(psi.operate(inverse.operate(
                psi.transpose().operate(MatrixUtils.createRealVector(samples.values()))))).toArray();
        double s2 = Arrays.stream(rest).map(e -> e * e).sum() / 27;
        for (double x : new double[] {0.5, 1, 3}) {
            double[] at = {1, x, x * x};
            double leverage = MatrixUtils.createRealVector(at)
                    .dotProduct(inverse.operate(MatrixUtils.createRealVector(at)));
            assertEquals(Math.sqrt(s2 * (1 + leverage)), polynomial.standardDeviation(new double[] {x}), 1e-9);
        }
    }

    @Test
    void theNetworkLearnsAWave() {
        Samples samples = Functions.samples(BOX, 80, 5, OtherSurrogatesTest::wave);
        NeuralNetwork network = NeuralNetwork.fit(samples, NeuralNetworkSettings.DEFAULT, 3);
        double q2 = Functions.q2(network, BOX, OtherSurrogatesTest::wave);
        assertTrue(q2 > 0.999, "Q² " + q2);
        assertTrue(network.leaveOneOut().q2() > 0.99);
        assertTrue(network.standardDeviation(new double[] {15, 60}) > 10 * network.standardDeviation(new double[] {0, 15}),
                "it knows less where it has not learnt");
        assertEquals(network.mean(new double[] {0.3, 12}),
                NeuralNetwork.fit(samples, NeuralNetworkSettings.DEFAULT, 3).mean(new double[] {0.3, 12}), 0);
    }

    /** With far more weights than the noisy samples bear, the network must not learn the noise. */
    @Test
    void theNetworkDoesNotLearnNoise() {
        RandomGenerator random = new Well19937c(8);
        Space space = Space.unit(1);
        java.util.function.ToDoubleFunction<double[]> f = x -> Math.sin(6 * x[0]);
        Samples samples = Functions.samples(space, 60, 5, x -> f.applyAsDouble(x) + 0.2 * random.nextGaussian());
        NeuralNetwork network = NeuralNetwork.fit(samples, new NeuralNetworkSettings(12, 5), 3);
        double q2 = Functions.q2(network, space, f);
        assertTrue(q2 > 0.97, "Q² " + q2);
        assertEquals(0.2, network.standardDeviation(new double[] {0.5}), 0.08);
    }

    @Test
    void tooFewSamplesAreToldPlainly() {
        Samples few = Functions.samples(Space.unit(4), 5, 1, x -> x[0]);
        for (SurrogateKind kind : SurrogateKind.values()) {
            if (kind != SurrogateKind.GAUSSIAN_PROCESS) {
                assertEquals("surrogate.few",
                        assertThrows(ProblemException.class, () -> Surrogates.fit(kind, few, 1)).problem().code());
            }
        }
        String text = assertThrows(ProblemException.class, () -> QuadraticPolynomial.fit(few)).getMessage();
        assertTrue(text.contains("16"), text);
    }

    @ParameterizedTest
    @EnumSource(SurrogateKind.class)
    void manyPointsAreWhatSinglePointsAre(SurrogateKind kind) {
        Surrogate surrogate = Surrogates.fit(kind, Functions.samples(BOX, 40, 5, OtherSurrogatesTest::wave), 1);
        double[][] points = Functions.anywhere(BOX, 1000, 4);
        double[] mean = new double[1000];
        double[] sd = new double[1000];
        surrogate.predict(points, mean, sd);
        for (int i = 0; i < points.length; i++) {
            assertEquals(surrogate.mean(points[i]), mean[i], 0);
            assertEquals(surrogate.standardDeviation(points[i]), sd[i], 0);
        }
        assertEquals(kind, surrogate.kind());
        assertEquals(2, surrogate.inputs());
        assertEquals(40, surrogate.leaveOneOut().actual().length);
    }

    @Test
    void crossValidationChoosesTheRightKind() {
        var all = Arrays.asList(SurrogateKind.values());
        Space space = Space.unit(2);
        Samples quadratic = Functions.samples(space, 40, 2, x -> 1 + x[0] * x[1] - 3 * x[1] * x[1]);
        ModelChoice choice = CrossValidation.choose(quadratic, all, 5, 1);
        assertTrue(choice.best().kind() == SurrogateKind.QUADRATIC || choice.best().kind() == SurrogateKind.POLYNOMIAL_CHAOS);
        Samples peak = Functions.samples(space, 60, 2,
                x -> 1 / (0.02 + Math.pow(x[0] - 0.4, 2) + Math.pow(x[1] - 0.6, 2)));
        ModelChoice rough = CrossValidation.choose(peak, all, 5, 1);
        assertTrue(rough.best().kind() != SurrogateKind.QUADRATIC && rough.best().kind() != SurrogateKind.POLYNOMIAL_CHAOS);
        assertEquals(5, rough.scores().size());
        assertTrue(rough.scores().get(0).rmse() < 0.3 * rough.scores().get(4).rmse());
    }

    /** Scores are those of a loop that is written down here once more. */
    @Test
    void scoresAreThoseOfLearningFromTheOtherFolds() {
        Samples samples = Functions.samples(Space.unit(2), 12, 2, x -> 1 + x[0] * x[1] + Math.sin(5 * x[1]));
        ModelChoice.Score score = new CrossValidation(samples, 12, 1).score(SurrogateKind.QUADRATIC);
        LeaveOneOut loo = QuadraticPolynomial.fit(samples).leaveOneOut();
        assertEquals(loo.rmse(), score.rmse(), 1e-9);
        assertEquals(loo.q2(), score.q2(), 1e-9);
    }

    @Test
    void kindsThatCannotBeLearntAreLast() {
        Samples samples = Functions.samples(Space.unit(4), 14, 2, x -> x[0] + x[1] * x[2]);
        ModelChoice choice = CrossValidation.choose(samples, Arrays.asList(SurrogateKind.values()), 5, 1);
        ModelChoice.Score last = choice.scores().get(4);
        assertEquals(SurrogateKind.QUADRATIC, last.kind());
        assertEquals("surrogate.few", last.problem().code());
    }
}
