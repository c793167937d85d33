package org.simloom.surrogate.internal;

/** A Gaussian process in the units of points and response. */
public final class KrigingModel {
    private final Kriging kriging;
    private final Encoding encoding;
    private final double shift;
    private final double scale;

    public KrigingModel(Kriging kriging) {
        this.kriging = kriging;
        this.encoding = kriging.data.encoding();
        this.shift = kriging.data.shift();
        this.scale = kriging.data.scale();
    }

    /** A process with known length scales and nugget. */
    public static KrigingModel of(KrigingData data, double[] lengths, double nugget) {
        return new KrigingModel(Kriging.robust(data, lengths, nugget));
    }

    /** The same process with other samples. */
    public KrigingModel with(KrigingData data) {
        return of(data, kriging.lengths, kriging.nugget);
    }

    /** How points become columns. */
    public Encoding encoding() {
        return encoding;
    }

    /** Mean at a point. */
    public double mean(double[] point) {
        double[] x = encoding.encode(point);
        return shift + scale * kriging.mean(x, kriging.correlations(x));
    }

    /** Standard deviation at a point. */
    public double standardDeviation(double[] point) {
        double[] x = encoding.encode(point);
        return scale * Math.sqrt(kriging.variance(x, kriging.correlations(x)));
    }

    /** Many points. */
    public void predict(double[][] points, double[] mean, double[] sd) {
        Batches.ranges(points.length, (from, to) -> {
            double[][] room = kriging.room();
            double[] k = new double[room[0].length];
            for (int i = from; i < to; i++) {
                double[] x = encoding.encode(points[i]);
                kriging.correlations(x, k, room);
                mean[i] = shift + scale * kriging.mean(x, k);
                if (sd != null) {
                    sd[i] = scale * Math.sqrt(kriging.variance(x, k));
                }
            }
        });
    }

    /** Covariance between points. */
    public double[][] covariance(double[][] points) {
        int m = points.length;
        double[][] x = new double[m][];
        double[][][] parts = new double[m][][];
        double[][] columns = new double[encoding.columns()][m];
        for (int i = 0; i < m; i++) {
            x[i] = encoding.encode(points[i]);
            parts[i] = kriging.parts(x[i], kriging.correlations(x[i]));
            for (int c = 0; c < columns.length; c++) {
                x[i][c] /= kriging.lengths[encoding.dimension()[c]];
                columns[c][i] = x[i][c];
            }
        }
        double[][] covariance = new double[m][m];
        double factor = scale * scale * kriging.variance;
        for (int i = 0; i < m; i++) {
            double[] k = new double[m];
            Distances.squares(columns, x[i], k, 0, m);
            kriging.data.kernel().correlate(k, null, new double[2][m], 0, m);
            for (int j = 0; j < m; j++) {
                double[] v = parts[i][0];
                double[] h = parts[i][1];
                covariance[i][j] = factor * (k[j] - Rows.dot(v, parts[j][0], v.length) + Rows.dot(h, parts[j][1], h.length));
            }
        }
        return covariance;
    }

    /** Errors (value minus prediction) and standard deviations of each sample predicted from the others. */
    public double[][] leaveOneOut() {
        double[][] found = kriging.leaveOneOut();
        for (int i = 0; i < found[0].length; i++) {
            found[0][i] *= scale;
            found[1][i] = scale * Math.sqrt(found[1][i]);
        }
        return found;
    }

    /** Logarithm of the likelihood of the samples, whose values have the unit of the response. */
    public double logLikelihood() {
        int n = kriging.data.size();
        return kriging.logLikelihood() - n * (Math.log(scale) + 0.5 * (1 + Math.log(2 * Math.PI)));
    }

    /** Length scales. */
    public double[] lengths() {
        return kriging.lengths.clone();
    }

    /** Nugget that is really used. */
    public double nugget() {
        return kriging.nugget;
    }

    /** Standard deviation of the process. */
    public double processDeviation() {
        return scale * Math.sqrt(kriging.variance);
    }
}
