package org.simloom.surrogate;

/**
 * How a Gaussian process is learnt.
 *
 * @param kernel its correlation
 * @param trend  what it varies about
 * @param noisy  whether the variance of noise is estimated too; otherwise it passes through its samples
 * @param starts from how many places the likelihood is climbed, at least 1
 */
public record GaussianProcessSettings(Kernel kernel, Trend trend, boolean noisy, int starts) {
    /** Matérn 5/2, constant trend, noise estimated, 4 starts. */
    public static final GaussianProcessSettings DEFAULT =
            new GaussianProcessSettings(Kernel.MATERN_52, Trend.CONSTANT, true, 4);

    /** The same with another kernel. */
    public GaussianProcessSettings with(Kernel other) {
        return new GaussianProcessSettings(other, trend, noisy, starts);
    }

    /** The same with another trend. */
    public GaussianProcessSettings with(Trend other) {
        return new GaussianProcessSettings(kernel, other, noisy, starts);
    }

    /** The same through all samples. */
    public GaussianProcessSettings interpolating() {
        return new GaussianProcessSettings(kernel, trend, false, starts);
    }
}
