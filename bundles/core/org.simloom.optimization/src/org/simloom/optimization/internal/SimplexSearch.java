package org.simloom.optimization.internal;

import java.util.Arrays;
import java.util.Comparator;

import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;

/**
 * The simplex of Nelder and Mead (Comput. J. 7, 1965) with the parameters of Gao and Han (Comput. Optim. Appl. 51, 2012)
 * that grow with the number of variables. The box is mirrored at its faces: no simplex goes flat on one, as it would if
 * points were only pushed back. Begun anew from where it ended, as long as that helps, since a simplex that collapsed
 * can stand still where nothing is optimal.
 */
public final class SimplexSearch implements BoxSearch {
    private static final Comparator<PointValuePair> SMALLER = Comparator.comparingDouble(PointValuePair::getValue);

    private final int restarts;

    public SimplexSearch() {
        this(3);
    }

    SimplexSearch(int restarts) {
        this.restarts = restarts;
    }

    @Override
    public double[] minimize(MultivariateFunction function, double[] start, double step, double stop) {
        MultivariateFunction mirrored = point -> function.value(mirror(point));
        PointValuePair best = once(mirrored, start, step, stop);
        double side = step;
        for (int i = 0; i < restarts; i++) {
            side = Math.max(2 * stop, side / 4);
            PointValuePair next = once(mirrored, mirror(best.getPoint()), side, stop);
            boolean helped = next.getValue() < best.getValue() - 1e-4 * stop * (1 + Math.abs(best.getValue()));
            if (next.getValue() < best.getValue()) {
                best = next;
            }
            if (!helped) {
                break;
            }
        }
        return mirror(best.getPoint());
    }

    private static PointValuePair once(MultivariateFunction function, double[] start, double step, double stop) {
        NelderMeadSimplex simplex = simplex(start, step);
        simplex.build(start);
        simplex.evaluate(function, SMALLER);
        for (int i = 0; i < 1000 * start.length && size(simplex) > stop; i++) {
            simplex.iterate(function, SMALLER);
        }
        return Arrays.stream(simplex.getPoints()).min(SMALLER).orElseThrow();
    }

    private static NelderMeadSimplex simplex(double[] start, double step) {
        int n = start.length;
        double[] steps = new double[n];
        for (int i = 0; i < n; i++) {
            steps[i] = start[i] + step > 1 ? -step : step;
        }
        return n == 1 ? new NelderMeadSimplex(steps)
                : new NelderMeadSimplex(steps, 1, 1 + 2.0 / n, 0.75 - 0.5 / n, 1 - 1.0 / n);
    }

    private static double size(NelderMeadSimplex simplex) {
        double[] first = simplex.getPoint(0).getPointRef();
        double size = 0;
        for (int i = 1; i < simplex.getSize(); i++) {
            double[] other = simplex.getPoint(i).getPointRef();
            for (int d = 0; d < first.length; d++) {
                size = Math.max(size, Math.abs(other[d] - first[d]));
            }
        }
        return size;
    }

    private static double[] mirror(double[] point) {
        double[] inside = new double[point.length];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = Mirror.inside(point[i]);
        }
        return inside;
    }
}
