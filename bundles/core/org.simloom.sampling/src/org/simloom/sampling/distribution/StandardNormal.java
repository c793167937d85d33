package org.simloom.sampling.distribution;

import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;

/** The standard normal distribution, exact to rounding far into both tails. */
public final class StandardNormal {
    /** Beyond this distance the probability of a tail is no longer a number. */
    public static final double FARTHEST = 37.5;

    private static final double[] A = {3.3871328727963666080, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
        1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4,
        2.5090809287301226727e+3};
    private static final double[] B = {1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3};
    private static final double[] C = {1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
        3.64784832476320460504, 1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2,
        7.74545014278341407640e-4};
    private static final double[] D = {1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
    private static final double[] E = {6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
        2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
        2.01033439929228813265e-7};
    private static final double[] F = {1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};

    private StandardNormal() {
    }

    /** The density. */
    public static double density(double z) {
        return FastMath.exp(-0.5 * z * z) / FastMath.sqrt(2 * Math.PI);
    }

    /** The probability of values up to {@code z}; that of values above is {@code probability(-z)}. */
    public static double probability(double z) {
        return 0.5 * Erf.erfc(-z / FastMath.sqrt(2));
    }

    /**
     * The value that is not exceeded with a probability, within {@link #FARTHEST}. Wichura, Algorithm AS 241, Applied
     * Statistics 37 (1988), PPND16: about 16 figures.
     *
     * @param probability from 0 to 1
     */
    public static double quantile(double probability) {
        double q = probability - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(A, r) / polynomial(B, r);
        }
        double r = FastMath.sqrt(-FastMath.log(q < 0 ? probability : 1 - probability));
        double z = r <= 5 ? polynomial(C, r - 1.6) / polynomial(D, r - 1.6)
                : r < 27 ? polynomial(E, r - 5) / polynomial(F, r - 5) : FARTHEST;
        return Math.copySign(Math.min(z, FARTHEST), q);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
