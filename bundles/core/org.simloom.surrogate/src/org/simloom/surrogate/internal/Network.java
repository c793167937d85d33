package org.simloom.surrogate.internal;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.util.FastMath;

/**
 * One layer of tanh and a linear output. Weights: for each hidden unit its inputs' and its bias, then those of the
 * output and
 * its bias.
 *
 * @param inputs  how many numbers come in
 * @param hidden  how many units there are
 * @param weights hidden · (inputs + 2) + 1 numbers
 */
public record Network(int inputs, int hidden, double[] weights) {
    /** Small random weights, by which no unit is saturated at first. */
    static Network random(int inputs, int hidden, RandomGenerator random) {
        double[] w = new double[hidden * (inputs + 2) + 1];
        for (int i = 0; i < w.length; i++) {
            w[i] = random.nextGaussian() / Math.sqrt(i < hidden * (inputs + 1) ? inputs + 1 : hidden + 1);
        }
        return new Network(inputs, hidden, w);
    }

    private double unit(double[] x, int h) {
        int at = h * (inputs + 1);
        double sum = weights[at + inputs];
        for (int i = 0; i < inputs; i++) {
            sum += weights[at + i] * x[i];
        }
        return FastMath.tanh(sum);
    }

    /** The output. */
    public double value(double[] x) {
        int out = hidden * (inputs + 1);
        double sum = weights[out + hidden];
        for (int h = 0; h < hidden; h++) {
            sum += weights[out + h] * unit(x, h);
        }
        return sum;
    }

    /** The output, and its derivatives by the weights into {@code slope}. */
    double value(double[] x, double[] slope) {
        int out = hidden * (inputs + 1);
        double sum = weights[out + hidden];
        slope[out + hidden] = 1;
        for (int h = 0; h < hidden; h++) {
            double unit = unit(x, h);
            sum += weights[out + h] * unit;
            slope[out + h] = unit;
            double inner = weights[out + h] * (1 - unit * unit);
            for (int i = 0; i < inputs; i++) {
                slope[h * (inputs + 1) + i] = inner * x[i];
            }
            slope[h * (inputs + 1) + inputs] = inner;
        }
        return sum;
    }
}
