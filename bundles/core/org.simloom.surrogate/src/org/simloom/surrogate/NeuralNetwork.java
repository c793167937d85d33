package org.simloom.surrogate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.base.problem.ProblemException;
import org.simloom.surrogate.internal.Batches;
import org.simloom.surrogate.internal.Encoding;
import org.simloom.surrogate.internal.Network;
import org.simloom.surrogate.internal.NetworkTraining;

/**
 * A few small networks (one layer of tanh) that begin at different weights, each trained with Bayesian regularisation
 * (Foresee
 * & Hagan 1997); the prediction is their mean, and how they differ is part of what it may be off (Hansen & Salamon, Neural
 * network ensembles, IEEE Transactions on Pattern Analysis and Machine Intelligence 12, 1990, 993–1001).
 */
public final class NeuralNetwork implements Surrogate {
    private static final int FEWEST = 3;
    private static final int MOST = 12;

    /**
     * What it knows.
     *
     * @param inputs how many numbers a point has
     * @param shift  mean of the samples' values
     * @param scale  their standard deviation, in which the networks reckon
     * @param noise  variance of the samples about the networks, scaled
     */
    record State(int inputs, Encoding encoding, double shift, double scale, Network[] members, double noise,
            LeaveOneOut leaveOneOut) {
    }

    private final State state;

    NeuralNetwork(State state) {
        this.state = state;
    }

    /**
     * Learns.
     *
     * @param seed of the weights that the networks begin with
     * @throws ProblemException {@code surrogate.few} where there are fewer than 10 samples, or fewer than three more
     * than inputs
     */
    public static NeuralNetwork fit(Samples samples, NeuralNetworkSettings settings, long seed) {
        samples.need(Math.max(10, samples.space().size() + 3), SurrogateKind.NEURAL_NETWORK);
        Encoding encoding = Encoding.of(samples.dimensions(), samples.points());
        double[][] x = Arrays.stream(samples.points()).map(point -> encode(encoding, point)).toArray(double[][]::new);
        double[] values = samples.values();
        int n = values.length;
        double mean = Arrays.stream(values).average().getAsDouble();
        double sd = Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / n);
        double[] y = Arrays.stream(values).map(v -> (v - mean) / sd).toArray();
        int hidden = settings.hidden() > 0 ? settings.hidden()
                : Math.min(MOST, Math.max(FEWEST, n / (3 * (encoding.columns() + 2))));
        RandomGenerator random = new Well19937c(seed);
        long[] seeds = IntStream.range(0, Math.max(2, settings.members())).mapToLong(k -> random.nextLong()).toArray();
        List<NetworkTraining.Trained> trained = Arrays.stream(seeds).parallel()
                .mapToObj(s -> new NetworkTraining(x, y, hidden, new Well19937c(s)).train()).toList();
        double noise = trained.stream().mapToDouble(NetworkTraining.Trained::noise).sum() / seeds.length;
        return new NeuralNetwork(new State(samples.space().size(), encoding, mean, sd,
                trained.stream().map(NetworkTraining.Trained::network).toArray(Network[]::new), noise,
                leaveOneOut(values, trained, mean, sd, noise)));
    }

    private static LeaveOneOut leaveOneOut(double[] values, List<NetworkTraining.Trained> trained, double shift,
            double scale, double noise) {
        double[] mean = new double[values.length];
        double[] sd = new double[values.length];
        for (int i = 0; i < mean.length; i++) {
            int k = i;
            double[] outputs = trained.stream().mapToDouble(one -> one.leftOut()[k]).toArray();
            mean[i] = shift + scale * middle(outputs);
            sd[i] = scale * spread(outputs, noise);
        }
        return new LeaveOneOut(values.clone(), mean, sd);
    }

    private static double[] encode(Encoding encoding, double[] point) {
        double[] x = encoding.encode(point);
        for (int c = 0; c < x.length; c++) {
            x[c] = 2 * x[c] - 1;
        }
        return x;
    }

    private double[] outputs(double[] point) {
        double[] x = encode(state.encoding, point);
        double[] outputs = new double[state.members.length];
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] = state.members[k].value(x);
        }
        return outputs;
    }

    private static double middle(double[] outputs) {
        double sum = 0;
        for (double output : outputs) {
            sum += output;
        }
        return sum / outputs.length;
    }

    private static double spread(double[] outputs, double noise) {
        double mean = middle(outputs);
        double sum = 0;
        for (double output : outputs) {
            sum += (output - mean) * (output - mean);
        }
        return Math.sqrt(sum / (outputs.length - 1) + noise);
    }

    @Override
    public SurrogateKind kind() {
        return SurrogateKind.NEURAL_NETWORK;
    }

    @Override
    public int inputs() {
        return state.inputs;
    }

    @Override
    public double mean(double[] point) {
        return state.shift + state.scale * middle(outputs(point));
    }

    /** Of the networks about their mean and of the samples about the networks. */
    @Override
    public double standardDeviation(double[] point) {
        return state.scale * spread(outputs(point), state.noise);
    }

    @Override
    public void predict(double[][] points, double[] mean, double[] sd) {
        Batches.each(points.length, i -> {
            double[] outputs = outputs(points[i]);
            mean[i] = state.shift + state.scale * middle(outputs);
            if (sd != null) {
                sd[i] = state.scale * spread(outputs, state.noise);
            }
        });
    }

    /** Linearised: residual / (1 − leverage) of each network. */
    @Override
    public LeaveOneOut leaveOneOut() {
        return state.leaveOneOut;
    }

    State state() {
        return state;
    }
}
