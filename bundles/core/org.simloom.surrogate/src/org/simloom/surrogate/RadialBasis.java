package org.simloom.surrogate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

import org.simloom.base.problem.ProblemException;
import org.simloom.surrogate.internal.Batches;
import org.simloom.surrogate.internal.Encoding;
import org.simloom.surrogate.internal.Texts;

/**
 * Interpolation by radial functions about the samples (Buhmann, Radial Basis Functions, Cambridge University Press 2003).
 * Passes through all samples; knows no standard deviation.
 */
public final class RadialBasis implements Surrogate {
    /**
     * What it knows.
     *
     * @param inputs  how many numbers a point has
     * @param centres encoded samples, one row each
     * @param shape   ε; 1 where the function has none
     * @param weights of the centres
     * @param columns that the polynomial is linear in
     * @param tail    its constant, and a slope for each of these columns
     */
    record State(int inputs, Encoding encoding, RadialFunction function, double[][] centres, double shape,
            double[] weights, int[] columns, double[] tail, LeaveOneOut leaveOneOut) {
    }

    private final State state;

    RadialBasis(State state) {
        this.state = state;
    }

    /**
     * Learns with the function whose leave-one-out errors are least.
     *
     * @throws ProblemException {@code surrogate.few} where there are not at least two samples more than inputs
     */
    public static RadialBasis fit(Samples samples) {
        Samples distinct = distinct(samples);
        return Arrays.stream(RadialFunction.values()).map(function -> new RadialBasisFit(distinct, function).fit())
                .filter(Objects::nonNull).min(Comparator.comparingDouble((State s) -> s.leaveOneOut.rmse()))
                .map(RadialBasis::new).orElseThrow(() -> Texts.problem("singular"));
    }

    /**
     * Learns with one function.
     *
     * @throws ProblemException as {@link #fit(Samples)}; {@code surrogate.singular} where samples are so close together
     *                          that the function cannot tell them apart
     */
    public static RadialBasis fit(Samples samples, RadialFunction function) {
        State state = new RadialBasisFit(distinct(samples), function).fit();
        if (state == null) {
            throw Texts.problem("singular");
        }
        return new RadialBasis(state);
    }

    private static Samples distinct(Samples samples) {
        Samples distinct = samples.averaged();
        distinct.need(samples.space().size() + 2, SurrogateKind.RADIAL_BASIS);
        return distinct;
    }

    /** The function it adds up. */
    public RadialFunction function() {
        return state.function;
    }

    /** Shape ε of a Gaussian over inputs scaled to their range; 1 for the others. */
    public double shape() {
        return state.shape;
    }

    @Override
    public SurrogateKind kind() {
        return SurrogateKind.RADIAL_BASIS;
    }

    @Override
    public int inputs() {
        return state.inputs;
    }

    @Override
    public double mean(double[] point) {
        double[] x = state.encoding.encode(point);
        double sum = state.tail[0];
        for (int c = 1; c < state.tail.length; c++) {
            sum += state.tail[c] * x[state.columns[c - 1]];
        }
        double factor = state.shape * state.shape;
        for (int i = 0; i < state.centres.length; i++) {
            double square = 0;
            for (int c = 0; c < x.length; c++) {
                double difference = x[c] - state.centres[i][c];
                square += difference * difference;
            }
            sum += state.weights[i] * state.function.at(factor * square);
        }
        return sum;
    }

    /** NaN: interpolation says nothing of its error. */
    @Override
    public double standardDeviation(double[] point) {
        return Double.NaN;
    }

    @Override
    public void predict(double[][] points, double[] mean, double[] sd) {
        Batches.each(points.length, i -> {
            mean[i] = mean(points[i]);
            if (sd != null) {
                sd[i] = Double.NaN;
            }
        });
    }

    /** Without standard deviations (Rippa 1999). */
    @Override
    public LeaveOneOut leaveOneOut() {
        return state.leaveOneOut;
    }

    State state() {
        return state;
    }
}
