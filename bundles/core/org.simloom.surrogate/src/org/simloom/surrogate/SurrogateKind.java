package org.simloom.surrogate;

/** How a surrogate learns. */
public enum SurrogateKind {
    /** Gaussian process (kriging), see {@link GaussianProcess}. */
    GAUSSIAN_PROCESS,
    /** Sparse polynomial chaos, see {@link PolynomialChaos}. */
    POLYNOMIAL_CHAOS,
    /** Radial basis functions, see {@link RadialBasis}. */
    RADIAL_BASIS,
    /** Small neural network, see {@link NeuralNetwork}. */
    NEURAL_NETWORK,
    /** Full quadratic polynomial by least squares, see {@link QuadraticPolynomial}: what the others must beat. */
    QUADRATIC
}
