package org.simloom.surrogate;

import org.simloom.base.problem.ProblemException;
import org.simloom.surrogate.internal.Texts;

/** All kinds of surrogates by name. */
public final class Surrogates {
    private Surrogates() {
    }

    /**
     * Learns one with the defaults of its kind.
     *
     * @throws ProblemException {@code surrogate.few} where there are too few samples for this kind
     */
    public static Surrogate fit(SurrogateKind kind, Samples samples, long seed) {
        return switch (kind) {
            case GAUSSIAN_PROCESS -> GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, seed);
            case POLYNOMIAL_CHAOS -> PolynomialChaos.fit(samples, PolynomialChaosSettings.DEFAULT);
            case RADIAL_BASIS -> RadialBasis.fit(samples);
            case NEURAL_NETWORK -> NeuralNetwork.fit(samples, NeuralNetworkSettings.DEFAULT, seed);
            case QUADRATIC -> QuadraticPolynomial.fit(samples);
        };
    }

    /** What a kind is called in the user's language. */
    public static String label(SurrogateKind kind) {
        return Texts.get("kind." + kind);
    }
}
