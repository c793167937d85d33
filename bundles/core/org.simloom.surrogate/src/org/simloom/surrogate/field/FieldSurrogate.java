package org.simloom.surrogate.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Space;
import org.simloom.surrogate.GaussianProcess;
import org.simloom.surrogate.internal.Texts;

/**
 * Predicts a whole field, such as the temperature at every node of a mesh, from a few fields that were computed: proper
 * orthogonal decomposition, and a Gaussian process for the coefficient of every mode (Guo and Hesthaven, Reduced order
 * modeling for nonlinear structural analysis using Gaussian process regression, Computer Methods in Applied Mechanics and
 * Engineering 341, 2018). All fields are on the same nodes. Immutable; safe for use by several threads.
 */
public final class FieldSurrogate {
    private static final int FEWEST = 4;

    private final Modes modes;
    private final List<GaussianProcess> processes;
    private final LeftOut left;

    private FieldSurrogate(Modes modes, List<GaussianProcess> processes, LeftOut left) {
        this.modes = modes;
        this.processes = List.copyOf(processes);
        this.left = left;
    }

    /**
     * Learns.
     *
     * @param points one row a sample, in the units of the space
     * @param fields one row a sample, one number a node, in one unit
     * @throws ProblemException {@code surrogate.field.few} for fewer than 4 fields, {@code surrogate.field.nodes} where they
     *                          are not on equally many nodes, {@code surrogate.field.finite} for a number that is not
     *                          finite, {@code surrogate.field.constant} where all fields are equal
     */
    public static FieldSurrogate fit(Space space, double[][] points, double[][] fields, FieldSettings settings, long seed) {
        check(fields);
        double[][] products = Modes.products(fields);
        Modes modes = Modes.of(fields, products, settings.energy(), settings.most());
        if (modes.shapes().length == 0) {
            throw Texts.problem("field.constant", fields.length);
        }
        List<GaussianProcess> processes = new ArrayList<>();
        for (int k = 0; k < modes.shapes().length; k++) {
            int mode = k;
            double[] values = Arrays.stream(modes.coefficients()).mapToDouble(row -> row[mode]).toArray();
            processes.add(GaussianProcess.fit(space, points, values, settings.process(), seed + k));
        }
        return new FieldSurrogate(modes, processes, new Folds(space, points, fields, products, settings, processes, seed).leaveOut());
    }

    private static void check(double[][] fields) {
        if (fields.length < FEWEST) {
            throw Texts.problem("field.few", FEWEST, fields.length);
        }
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].length != fields[0].length) {
                throw Texts.problem("field.nodes", i, fields[i].length, fields[0].length);
            }
            for (double value : fields[i]) {
                if (!Double.isFinite(value)) {
                    throw Texts.problem("field.finite", i, value);
                }
            }
        }
    }

    /** The predicted field, one number a node. */
    public double[] mean(double[] point) {
        return modes.field(processes.stream().mapToDouble(process -> process.mean(point)).toArray());
    }

    /** How far the true values may be off at each node, as a standard deviation: of the coefficients, and of what the modes leave out. */
    public double[] standardDeviation(double[] point) {
        double[] variance = Arrays.stream(modes.rest()).map(rest -> rest * rest).toArray();
        for (int k = 0; k < processes.size(); k++) {
            double sd = processes.get(k).standardDeviation(point);
            double[] shape = modes.shapes()[k];
            for (int j = 0; j < variance.length; j++) {
                variance[j] += sd * sd * shape[j] * shape[j];
            }
        }
        return Arrays.stream(variance).map(Math::sqrt).toArray();
    }

    /** How many modes there are. */
    public int modes() {
        return processes.size();
    }

    /** How many nodes a field has. */
    public int nodes() {
        return modes.mean().length;
    }

    /** Part of the variance of the fields that the modes hold, from 0 to 1. */
    public double energy() {
        return modes.energy();
    }

    /**
     * Predictive coefficient over all nodes of fields that were left out of all that was learnt, their modes included: 1 is
     * perfect, 0 no better than the mean field.
     */
    public double q2() {
        return left.q2();
    }

    /** Root mean square of the errors of fields that were left out, over all nodes and fields, in the unit of the fields. */
    public double rmse() {
        return left.rmse();
    }
}
