package org.simloom.surrogate.field;

import java.util.Arrays;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Proper orthogonal decomposition by the method of snapshots (Sirovich, Turbulence and the dynamics of coherent structures,
 * Quarterly of Applied Mathematics 45, 1987): fields are their mean plus a few orthonormal modes.
 *
 * @param mean         mean of all fields, one number a node
 * @param shapes       orthonormal modes, one row a mode, the one with the most variance first
 * @param coefficients how much of each mode is in each field, one row a field
 * @param rest         standard deviation at each node of what the modes leave out
 * @param energy       part of the variance that the modes hold, from 0 to 1
 */
public record Modes(double[] mean, double[][] shapes, double[][] coefficients, double[] rest, double energy) {
    private static final double ROUNDING = 1e-14;

    /**
     * The modes of fields.
     *
     * @param fields  one row a field, one number a node
     * @param wanted  part of the variance that the modes shall hold at least, up to 1
     * @param most    largest number of modes
     */
    public static Modes of(double[][] fields, double wanted, int most) {
        return of(fields, products(fields), wanted, most);
    }

    /**
     * The same where the products of the fields are known.
     *
     * @param products of all pairs of fields, about any field
     */
    static Modes of(double[][] fields, double[][] products, double wanted, int most) {
        int n = fields.length;
        double[] mean = mean(fields);
        int nodes = mean.length;
        // of a symmetric matrix without negative eigenvalues both decompositions are the same; that of eigenvalues does not
        // converge where far fewer modes than fields hold everything
        SingularValueDecomposition eigen = new SingularValueDecomposition(new Array2DRowRealMatrix(centred(products), false));
        double[] eigenvalues = eigen.getSingularValues();
        double total = Arrays.stream(eigenvalues).sum();
        int kept = 0;
        double held = 0;
        // values come largest first; what is rounding is no mode
        while (kept < Math.min(n, most) && held < wanted * total && eigenvalues[kept] > ROUNDING * total) {
            held += eigenvalues[kept++];
        }
        double[][] shapes = new double[kept][nodes];
        double[][] coefficients = new double[n][kept];
        for (int k = 0; k < kept; k++) {
            double length = Math.sqrt(eigenvalues[k]);
            for (int i = 0; i < n; i++) {
                double part = eigen.getU().getEntry(i, k);
                coefficients[i][k] = part * length;
                for (int j = 0; j < nodes; j++) {
                    shapes[k][j] += part * (fields[i][j] - mean[j]) / length;
                }
            }
        }
        return new Modes(mean, shapes, coefficients, rest(fields, mean, shapes, coefficients), total > 0 ? held / total : 1);
    }

    static double[] mean(double[][] fields) {
        double[] mean = new double[fields[0].length];
        for (double[] field : fields) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += field[j] / fields.length;
            }
        }
        return mean;
    }

    /** What products about one field are about the mean of all: rows and columns without their means. */
    private static double[][] centred(double[][] products) {
        int n = products.length;
        double[] rows = new double[n];
        double all = 0;
        for (int i = 0; i < n; i++) {
            rows[i] = Arrays.stream(products[i]).sum() / n;
            all += rows[i] / n;
        }
        double[][] centred = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                centred[i][k] = products[i][k] - rows[i] - rows[k] + all;
            }
        }
        return centred;
    }

    /** Products of all pairs of fields about their mean. */
    static double[][] products(double[][] fields) {
        int n = fields.length;
        double[] mean = mean(fields);
        double[][] products = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) {
                double sum = 0;
                for (int j = 0; j < mean.length; j++) {
                    sum += (fields[i][j] - mean[j]) * (fields[k][j] - mean[j]);
                }
                products[i][k] = sum;
                products[k][i] = sum;
            }
        }
        return products;
    }

    private static double[] rest(double[][] fields, double[] mean, double[][] shapes, double[][] coefficients) {
        double[] rest = new double[mean.length];
        for (int i = 0; i < fields.length; i++) {
            double[] known = sum(mean, shapes, coefficients[i]);
            for (int j = 0; j < rest.length; j++) {
                rest[j] += (fields[i][j] - known[j]) * (fields[i][j] - known[j]) / fields.length;
            }
        }
        for (int j = 0; j < rest.length; j++) {
            rest[j] = Math.sqrt(rest[j]);
        }
        return rest;
    }

    /** How much of each mode is in a field, one number a node. */
    public double[] in(double[] field) {
        double[] parts = new double[shapes.length];
        for (int k = 0; k < shapes.length; k++) {
            for (int j = 0; j < field.length; j++) {
                parts[k] += shapes[k][j] * (field[j] - mean[j]);
            }
        }
        return parts;
    }

    /** The field with so much of each mode. */
    double[] field(double[] coefficients) {
        return sum(mean, shapes, coefficients);
    }

    private static double[] sum(double[] mean, double[][] shapes, double[] coefficients) {
        double[] field = mean.clone();
        for (int k = 0; k < shapes.length; k++) {
            for (int j = 0; j < field.length; j++) {
                field[j] += coefficients[k] * shapes[k][j];
            }
        }
        return field;
    }
}
