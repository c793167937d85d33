package org.simloom.reliability.sensitivity;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealVector;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.internal.Bootstrap;
import org.simloom.reliability.internal.Texts;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/** Least squares of a response on a constant and all variables; a choice has a column for each value but the first. */
final class LinearFit {
    private final Space space;
    private final double[][] columns;
    private final double[] y;

    LinearFit(Space space, double[][] columns, double[] y) {
        this.space = space;
        this.columns = columns;
        this.y = y;
    }

    static void requireEnough(String response, Space space, int samples) {
        int needed = 3 + space.dimensions().stream().mapToInt(LinearFit::width).sum();
        if (samples < needed) {
            throw Texts.problem("samples", response, samples, needed);
        }
    }

    private static int width(Dimension dimension) {
        return dimension.type() == VariableType.CHOICE ? dimension.choices().size() - 1 : 1;
    }

    /** Standardised coefficients of the variables in some samples; {@code NaN} where they do not determine them. */
    double[] coefficients(int[] draw) {
        double[] result = new double[space.size()];
        RealVector solved = solve(draw);
        double[][] design = design(draw);
        double spread = deviation(pick(y, draw));
        int at = 1;
        for (int i = 0; i < result.length; i++) {
            int width = width(space.dimensions().get(i));
            result[i] = solved == null ? Double.NaN : share(design, solved, at, width) / spread;
            at += width;
        }
        return result;
    }

    private static double share(double[][] design, RealVector solved, int at, int width) {
        double[] part = new double[design.length];
        for (int j = 0; j < part.length; j++) {
            for (int k = at; k < at + width; k++) {
                part[j] += design[j][k] * solved.getEntry(k);
            }
        }
        return width == 1 ? Math.copySign(deviation(part), solved.getEntry(at)) : deviation(part);
    }

    /** The coefficients with intervals. */
    Estimate[] intervals(double[] values, Bootstrap bootstrap) {
        Estimate[] estimates = new Estimate[values.length];
        Map<int[], double[]> known = new IdentityHashMap<>();
        for (int i = 0; i < values.length; i++) {
            int variable = i;
            estimates[i] = bootstrap.estimate(values[i],
                    draw -> known.computeIfAbsent(draw, this::coefficients)[variable]);
        }
        return estimates;
    }

    /** Part of the variance of the response that the fit explains. */
    double determination(int[] draw) {
        RealVector solved = solve(draw);
        if (solved == null) {
            return Double.NaN;
        }
        double[] actual = pick(y, draw);
        double[] predicted = new Array2DRowRealMatrix(design(draw), false).operate(solved).toArray();
        double error = 0;
        for (int j = 0; j < actual.length; j++) {
            error += (actual[j] - predicted[j]) * (actual[j] - predicted[j]);
        }
        return 1 - error / (actual.length * Math.pow(deviation(actual), 2));
    }

    private RealVector solve(int[] draw) {
        try {
            return new QRDecomposition(new Array2DRowRealMatrix(design(draw), false), 1e-10).getSolver()
                    .solve(new ArrayRealVector(pick(y, draw), false));
        } catch (MathRuntimeException e) {
            return null;
        }
    }

    private double[][] design(int[] draw) {
        int width = 1 + space.dimensions().stream().mapToInt(LinearFit::width).sum();
        double[][] design = new double[draw.length][width];
        int at = 1;
        for (int i = 0; i < columns.length; i++) {
            boolean choice = space.dimensions().get(i).type() == VariableType.CHOICE;
            double mean = Arrays.stream(columns[i]).average().orElseThrow();
            double scale = Math.max(deviation(columns[i]), Double.MIN_NORMAL);
            for (int j = 0; j < draw.length; j++) {
                design[j][0] = 1;
                if (!choice) {
                    design[j][at] = (columns[i][draw[j]] - mean) / scale;
                } else if (columns[i][draw[j]] > 0) {
                    design[j][at + (int) columns[i][draw[j]] - 1] = 1;
                }
            }
            at += width(space.dimensions().get(i));
        }
        return design;
    }

    private static double[] pick(double[] values, int[] draw) {
        return Arrays.stream(draw).mapToDouble(j -> values[j]).toArray();
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElseThrow());
    }
}
