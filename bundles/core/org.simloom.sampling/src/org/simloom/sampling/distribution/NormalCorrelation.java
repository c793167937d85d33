package org.simloom.sampling.distribution;

import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Problems;

/** Finds the correlation of the scores from that of the values. */
final class NormalCorrelation {
    /** Smaller eigenvalues leave no figures to a transformation and its inverse. */
    private static final double SMALLEST = 1e-8;
    private static final double ROUNDING = 1e-9;

    private NormalCorrelation() {
    }

    /** The correlation of the scores of all variables of a space. */
    static RealMatrix of(Space space, List<Marginal> marginals) {
        RealMatrix wanted = space.correlation();
        RealMatrix normal = MatrixUtils.createRealIdentityMatrix(space.size());
        if (wanted == null) {
            return normal;
        }
        int[] places = places(space, wanted);
        HermiteSeries[] series = new HermiteSeries[space.size()];
        for (int i = 0; i < places.length; i++) {
            Dimension a = space.dimensions().get(places[i]);
            if (!(Math.abs(wanted.getEntry(i, i) - 1) < ROUNDING)) {
                throw Problems.at(a.name(), "correlation.entry", a.name(), a.name(), wanted.getEntry(i, i));
            }
            for (int j = 0; j < i; j++) {
                Dimension b = space.dimensions().get(places[j]);
                double r = entry(a, b, wanted.getEntry(i, j), wanted.getEntry(j, i));
                if (r != 0) {
                    series[i] = series[i] == null ? series(a, b, marginals.get(places[i])) : series[i];
                    series[j] = series[j] == null ? series(b, a, marginals.get(places[j])) : series[j];
                    double z = solve(a, b, series[i], series[j], r);
                    normal.setEntry(places[i], places[j], z);
                    normal.setEntry(places[j], places[i], z);
                }
            }
        }
        return normal;
    }

    /** The lower triangular matrix whose square is a correlation. */
    static double[][] factor(RealMatrix correlation) {
        double smallest = new EigenDecompositionSymmetric(correlation).getEigenvalues()[correlation.getRowDimension() - 1];
        if (smallest < SMALLEST) {
            throw Problems.of("correlation.contradictory", smallest);
        }
        return new CholeskyDecomposition(correlation).getL().getData();
    }

    /** Which variables the rows of a matrix are. */
    private static int[] places(Space space, RealMatrix wanted) {
        int rows = wanted.getRowDimension();
        int[] scattering = IntStream.range(0, space.size())
                .filter(i -> space.dimensions().get(i).distribution() != null).toArray();
        if (rows == wanted.getColumnDimension() && rows == space.size()) {
            return IntStream.range(0, rows).toArray();
        }
        if (rows != wanted.getColumnDimension() || rows != scattering.length) {
            throw Problems.of("correlation.shape", rows, wanted.getColumnDimension(), scattering.length);
        }
        return scattering;
    }

    private static double entry(Dimension a, Dimension b, double r, double mirrored) {
        if (!(Math.abs(r) <= 1) || !(Math.abs(r - mirrored) < ROUNDING)) {
            throw Problems.at(a.name(), "correlation.entry", a.name(), b.name(), r);
        }
        return r;
    }

    private static HermiteSeries series(Dimension which, Dimension other, Marginal marginal) {
        if (which.distribution() != null
                && !Double.isFinite(SpaceMarginals.distribution(which).getNumericalVariance())) {
            throw Problems.at(which.name(), "correlation.moments", which.name(), other.name());
        }
        HermiteSeries series = new HermiteSeries(marginal);
        if (which.distribution() == null || !(series.deviation() > 0)) {
            throw Problems.at(which.name(), "correlation.fixed", which.name(), other.name());
        }
        return series;
    }

    private static double solve(Dimension a, Dimension b, HermiteSeries first, HermiteSeries second, double r) {
        double low = first.extreme(second, true);
        double high = first.extreme(second, false);
        if (r < low - ROUNDING || r > high + ROUNDING) {
            throw Problems.at(a.name(), "correlation.range", a.name(), b.name(), r, low, high);
        }
        return first.normalCorrelation(second, r);
    }
}
