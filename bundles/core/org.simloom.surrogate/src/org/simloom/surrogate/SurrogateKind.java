package org.simloom.surrogate;

/** How a surrogate learns. */
public enum SurrogateKind {
    /** Gaussian process (kriging), see {@link GaussianProcess}. */
    GAUSSIAN_PROCESS,
    /** Sparse polynomial chaos, see {@code PolynomialChaos}. */
    POLYNOMIAL_CHAOS,
    /** Radial basis functions, see {@code RadialBasis}. */
    RADIAL_BASIS,
    /** Small neural network, see {@code NeuralNetwork}. */
    NEURAL_NETWORK,
    /** Full quadratic polynomial by least squares, see {@code QuadraticPolynomial}: what the others must beat. */
    QUADRATIC
}
