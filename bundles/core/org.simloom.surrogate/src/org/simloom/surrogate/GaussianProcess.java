package org.simloom.surrogate;

import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Space;
import org.simloom.surrogate.internal.Encoding;
import org.simloom.surrogate.internal.KrigingData;
import org.simloom.surrogate.internal.KrigingFit;
import org.simloom.surrogate.internal.KrigingModel;

/**
 * Gaussian process with its own length scale for every input, learnt by maximum likelihood (Rasmussen & Williams, Gaussian
 * Processes for Machine Learning, MIT Press 2006; Santner, Williams & Notz, The Design and Analysis of Computer
 * Experiments, 2nd ed., Springer 2018). Two choices of one variable are at the same distance as both ends of a number's
 * range.
 */
public final class GaussianProcess implements Surrogate {
    private final Samples samples;
    private final GaussianProcessSettings settings;
    private final KrigingModel model;

    GaussianProcess(Samples samples, GaussianProcessSettings settings, KrigingModel model) {
        this.samples = samples;
        this.settings = settings;
        this.model = model;
    }

    /**
     * Learns.
     *
     * @param seed of the places that the likelihood is climbed from
     * @throws ProblemException {@code surrogate.few} where there are fewer than 3 samples, or fewer than two more than
     *                          the trend has terms
     */
    public static GaussianProcess fit(Samples samples, GaussianProcessSettings settings, long seed) {
        samples.need(3, SurrogateKind.GAUSSIAN_PROCESS);
        KrigingData data = data(samples, Encoding.of(samples.dimensions(), samples.points()), settings);
        samples.need(data.trend().length + 3, SurrogateKind.GAUSSIAN_PROCESS);
        boolean noisy = settings.noisy() || samples.contradictory();
        return new GaussianProcess(samples, settings, new KrigingModel(new KrigingFit(data, noisy, seed).best(settings.starts())));
    }

    /** Learns, see {@link Samples#of} for what else is thrown. */
    public static GaussianProcess fit(Space space, double[][] points, double[] values, GaussianProcessSettings settings,
            long seed) {
        return fit(Samples.of(space, points, values), settings, seed);
    }

    /**
     * Learns some of the samples of a process, length scales and nugget too, but looks for them next to those of the
     * process only: what cross-validation needs, at a fraction of the time.
     */
    GaussianProcess some(int[] rows) {
        Samples few = samples.some(rows);
        KrigingData data = data(few, Encoding.of(few.dimensions(), few.points()), settings);
        few.need(data.trend().length + 3, SurrogateKind.GAUSSIAN_PROCESS);
        boolean noisy = settings.noisy() || few.contradictory();
        return new GaussianProcess(few, settings, new KrigingModel(new KrigingFit(data, noisy, 0).near(model)));
    }

    private static KrigingData data(Samples samples, Encoding encoding, GaussianProcessSettings settings) {
        return KrigingData.of(samples, encoding, settings.kernel(), settings.trend());
    }

    /**
     * The same process (length scales and nugget) that knows other samples: cheap, for batches that are chosen one by one
     * and for samples that arrive.
     */
    public GaussianProcess with(Samples others) {
        return new GaussianProcess(others, settings, model.with(data(others, model.encoding(), settings)));
    }

    /** As it was stored. */
    static GaussianProcess of(SurrogateCodec.GaussianState state, Space space) {
        Samples samples = Samples.of(space, state.points(), state.values());
        return new GaussianProcess(samples, state.settings(), KrigingModel.of(
                data(samples, state.encoding(), state.settings()), state.lengths(), state.nugget()));
    }

    SurrogateCodec.GaussianState state() {
        return new SurrogateCodec.GaussianState(settings, model.encoding(), model.lengths(), model.nugget(),
                samples.points(), samples.values());
    }

    @Override
    public SurrogateKind kind() {
        return SurrogateKind.GAUSSIAN_PROCESS;
    }

    @Override
    public int inputs() {
        return samples.space().size();
    }

    @Override
    public double mean(double[] point) {
        return model.mean(point);
    }

    /** Of the value itself, without the noise that single runs have. */
    @Override
    public double standardDeviation(double[] point) {
        return model.standardDeviation(point);
    }

    @Override
    public void predict(double[][] points, double[] mean, double[] sd) {
        model.predict(points, mean, sd);
    }

    /**
     * How the values at several points scatter together.
     *
     * @return covariance in the unit of the response squared, one row and column a point
     */
    public double[][] covariance(double[][] points) {
        return model.covariance(points);
    }

    /** Of the values with their noise (Dubrule 1983). */
    @Override
    public LeaveOneOut leaveOneOut() {
        double[][] found = model.leaveOneOut();
        double[] mean = new double[samples.size()];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = samples.values()[i] - found[0][i];
        }
        return new LeaveOneOut(samples.values().clone(), mean, found[1]);
    }

    /** The samples it knows. */
    public Samples samples() {
        return samples;
    }

    /** How it was learnt. */
    public GaussianProcessSettings settings() {
        return settings;
    }

    /** One for each dimension, in parts of its range: the longer, the less the input matters. */
    public double[] lengthScales() {
        return model.lengths();
    }

    /** Standard deviation of the process about its trend, in the unit of the response. */
    public double processDeviation() {
        return model.processDeviation();
    }

    /** Standard deviation of the noise of single runs, in the unit of the response. */
    public double noise() {
        return model.processDeviation() * Math.sqrt(model.nugget());
    }

    /** Logarithm of the likelihood of its samples with all that it has learnt. */
    public double logLikelihood() {
        return model.logLikelihood();
    }

    /** Variance of the noise by that of the process. */
    public double nugget() {
        return model.nugget();
    }
}
