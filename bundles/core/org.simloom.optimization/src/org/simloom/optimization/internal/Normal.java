package org.simloom.optimization.internal;

import org.hipparchus.special.Erf;

/** Logarithms of the standard normal distribution that do not underflow. */
final class Normal {
    private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double FAR = -8;

    private Normal() {
    }

    static double cumulative(double z) {
        return 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }

    /** log Φ(z); far out by Φ(z) ≈ φ(z) / |z| (1 - 1/z² + 3/z⁴), Abramowitz and Stegun 26.2.12. */
    static double logCumulative(double z) {
        if (z > FAR) {
            return Math.log(cumulative(z));
        }
        double square = 1 / (z * z);
        return logDensity(z) - Math.log(-z) + Math.log1p(-square * (1 - 3 * square));
    }

    /**
     * log (φ(z) + z Φ(z)), the logarithm of an expected improvement in standard deviations; far out by φ(z) / z²
     * (1 - 3/z²), see S. Ament et al., Unexpected improvements to expected improvement, NeurIPS 2023.
     */
    static double logImprovement(double z) {
        if (z > FAR) {
            return Math.log(Math.exp(logDensity(z)) + z * cumulative(z));
        }
        double square = 1 / (z * z);
        return logDensity(z) + Math.log(square) + Math.log1p(-3 * square);
    }

    private static double logDensity(double z) {
        return -0.5 * z * z - LOG_ROOT_TWO_PI;
    }
}
