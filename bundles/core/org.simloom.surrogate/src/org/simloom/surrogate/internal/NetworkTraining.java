package org.simloom.surrogate.internal;

import org.hipparchus.random.RandomGenerator;

/**
 * Levenberg-Marquardt with Bayesian regularisation: minimises β E_D + α E_W and sets α = γ / 2E_W, β = (n − γ) / 2E_D with
 * γ = P − α tr (βJᵀJ + αI)⁻¹ weights in use (MacKay, Bayesian interpolation, Neural Computation 4, 1992, 415–447; Foresee &
 * Hagan, Gauss-Newton approximation to Bayesian learning, ICNN 1997, 1930–1935).
 */
public final class NetworkTraining {
    private static final int EPOCHS = 300;
    private static final double LEAST_ERROR = 1e-12;
    private static final double MOST_DAMPING = 1e10;
    private static final double SETTLED = 1e-5;
    private static final int CALM = 5;

    private final double[][] x;
    private final double[] y;
    private Network network;
    private double[][] jacobian;
    private double[] errors;
    private double alpha = 0.01;
    private double beta = 1;
    private double damping = 0.005;

    /** A trained network. */
    public static final class Trained {
        private final Network network;
        private final double noise;
        private final double[] leftOut;

        Trained(Network network, double noise, double[] leftOut) {
            this.network = network;
            this.noise = noise;
            this.leftOut = leftOut;
        }

        /** The network. */
        public Network network() {
            return network;
        }

        /** Variance of the samples about it. */
        public double noise() {
            return noise;
        }

        /** Prediction of each sample without it, linearised: y − e / (1 − leverage). */
        public double[] leftOut() {
            return leftOut;
        }
    }

    public NetworkTraining(double[][] x, double[] y, int hidden, RandomGenerator random) {
        this.x = x;
        this.y = y;
        this.network = Network.random(x[0].length, hidden, random);
    }

    /** Trains. */
    public Trained train() {
        evaluate();
        int calm = 0;
        for (int epoch = 0; epoch < EPOCHS && calm < CALM; epoch++) {
            double before = objective(errors, network.weights());
            if (!step()) {
                break;
            }
            double after = objective(errors, network.weights());
            calm = before - after < SETTLED * before ? calm + 1 : 0;
            regularize();
        }
        return trained();
    }

    private double objective(double[] e, double[] w) {
        return beta * Rows.dot(e, e, e.length) + alpha * Rows.dot(w, w, w.length);
    }

    private void evaluate() {
        int p = network.weights().length;
        jacobian = new double[y.length][p];
        errors = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            errors[i] = network.value(x[i], jacobian[i]) - y[i];
        }
    }

    private boolean step() {
        double[][] gram = Rows.gram(jacobian);
        double[] w = network.weights();
        double[] right = new double[w.length];
        for (int i = 0; i < y.length; i++) {
            for (int k = 0; k < right.length; k++) {
                right[k] -= beta * errors[i] * jacobian[i][k];
            }
        }
        for (int k = 0; k < right.length; k++) {
            right[k] -= alpha * w[k];
        }
        double before = objective(errors, w);
        for (; damping <= MOST_DAMPING; damping *= 10) {
            double[][] u = curvature(gram, alpha + damping);
            if (!Rows.factor(u)) {
                continue;
            }
            double[] next = Rows.solve(u, right);
            for (int k = 0; k < next.length; k++) {
                next[k] += w[k];
            }
            Network other = new Network(network.inputs(), network.hidden(), next);
            double[] e = new double[y.length];
            for (int i = 0; i < e.length; i++) {
                e[i] = other.value(x[i]) - y[i];
            }
            if (objective(e, next) < before) {
                network = other;
                damping = Math.max(damping / 10, 1e-20);
                evaluate();
                return true;
            }
        }
        return false;
    }

    private double[][] curvature(double[][] gram, double diagonal) {
        double[][] u = new double[gram.length][];
        for (int i = 0; i < u.length; i++) {
            u[i] = gram[i].clone();
            for (int j = i; j < u.length; j++) {
                u[i][j] *= beta;
            }
            u[i][i] += diagonal;
        }
        return u;
    }

    private double[][] inverseFactor() {
        double[][] u = curvature(Rows.gram(jacobian), alpha);
        return Rows.factor(u) ? Rows.invertFactor(u) : null;
    }

    private void regularize() {
        double[][] w = inverseFactor();
        if (w == null) {
            return;
        }
        double trace = 0;
        for (double[] row : w) {
            trace += Rows.dot(row, row, row.length);
        }
        int p = w.length;
        double used = Math.min(p, Math.max(1, p - alpha * trace));
        double[] weights = network.weights();
        alpha = used / (2 * Math.max(Rows.dot(weights, weights, p), LEAST_ERROR));
        beta = Math.max(y.length - used, 0.1) / (2 * Math.max(Rows.dot(errors, errors, y.length), LEAST_ERROR * y.length));
    }

    private Trained trained() {
        double[][] w = inverseFactor();
        double[] leftOut = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            double leverage = 0;
            if (w != null) {
                double[] part = Rows.times(w, jacobian[i]);
                leverage = beta * Rows.dot(part, part, part.length);
            }
            leftOut[i] = y[i] + errors[i] / Math.max(1 - leverage, 1e-6);
        }
        return new Trained(network, 1 / (2 * beta), leftOut);
    }
}
