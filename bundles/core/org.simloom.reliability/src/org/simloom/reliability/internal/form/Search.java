package org.simloom.reliability.internal.form;

import java.util.List;
import java.util.stream.DoubleStream;

import org.simloom.reliability.FormSettings;
import org.simloom.reliability.internal.StandardSpace;
import org.simloom.reliability.internal.Vectors;

/**
 * The improved algorithm of Hasofer, Lind, Rackwitz and Fiessler: their step, shortened until a merit function falls
 * (Zhang and Der Kiureghian, Proc. 6th IFIP WG 7.5 Working Conference, 1995). Shorter steps are tried as one batch.
 */
final class Search {
    private static final double FALL = 0.1;
    private static final double LONGEST = 5;

    private final StandardSpace space;
    private final int margin;
    private final FormSettings settings;
    private Slope here;
    private double scale;
    private double penalty;

    Search(StandardSpace space, int margin, FormSettings settings) {
        this.space = space;
        this.margin = margin;
        this.settings = settings;
    }

    /** Where a search ended. */
    record End(Slope slope, Reason reason, int iterations) {
    }

    /** Why it ended. */
    enum Reason {
        /** At a design point. */
        SETTLED,
        /** Where the margin does not change. */
        FLAT,
        /** Where runs fail. */
        BROKEN,
        /** After too many iterations, or without a step that helps. */
        UNSTEADY
    }

    /**
     * Searches.
     *
     * @param scale margin in the middle, by which smallness is judged; {@code NaN} for that at the start
     */
    End from(double[] start, double scale) {
        here = slope(start);
        this.scale = Double.isNaN(scale) ? Math.abs(here.value()) : scale;
        for (int i = 0; i <= settings.iterations() && !space.runs().spent(); i++) {
            if (!here.complete()) {
                return new End(here, Reason.BROKEN, i);
            }
            if (Vectors.norm(here.gradient()) == 0) {
                return new End(here, Reason.FLAT, i);
            }
            if (settled()) {
                return new End(here, Reason.SETTLED, i);
            }
            if (!step()) {
                return new End(here, Reason.UNSTEADY, i);
            }
        }
        return new End(here, Reason.UNSTEADY, settings.iterations());
    }

    private boolean settled() {
        double[] alpha = here.alpha();
        double off = Vectors.norm(Vectors.plus(here.u(), -Vectors.dot(alpha, here.u()), alpha));
        double distance = Math.abs(here.value()) / Vectors.norm(here.gradient());
        return off <= 10 * settings.tolerance() * Math.max(1, Vectors.norm(here.u()))
                && (Math.abs(here.value()) <= settings.tolerance() * scale || distance <= 0.1 * settings.tolerance());
    }

    private boolean step() {
        double[] gradient = here.gradient();
        double square = Vectors.dot(gradient, gradient);
        double reach = (Vectors.dot(gradient, here.u()) - here.value()) / square;
        double[] direction = Vectors.plus(Vectors.times(reach, gradient), -1, here.u());
        double length = Vectors.norm(direction);
        if (length > LONGEST) {
            direction = Vectors.times(LONGEST / length, direction);
        }
        double[] target = Vectors.plus(here.u(), 1, direction);
        penalty = Math.max(penalty, 2 * Vectors.norm(here.u()) / Math.sqrt(square));
        if (Math.abs(here.value()) > settings.tolerance() * scale) {
            penalty = Math.max(penalty, Vectors.dot(target, target) / Math.abs(here.value()));
        }
        double fall = Vectors.dot(here.u(), direction)
                + penalty * Math.signum(here.value()) * Vectors.dot(gradient, direction);
        double merit = merit(here.u(), here.value());
        Slope full = slope(target);
        if (full.complete() && merit(target, full.value()) <= merit + FALL * fall) {
            here = full;
            return true;
        }
        return shorter(direction, merit, fall);
    }

    private boolean shorter(double[] direction, double merit, double fall) {
        double[] lengths = {0.5, 0.25, 0.125, 0.0625};
        double[] from = here.u();
        List<double[]> batch = DoubleStream.of(lengths).mapToObj(length -> Vectors.plus(from, length, direction)).toList();
        double[] values = space.ask(batch, margin);
        int best = -1;
        for (int i = 0; i < lengths.length; i++) {
            double reached = merit(batch.get(i), values[i]);
            if (reached <= merit + FALL * lengths[i] * fall) {
                best = i;
                break;
            }
            if (reached < merit && (best < 0 || reached < merit(batch.get(best), values[best]))) {
                best = i;
            }
        }
        if (best < 0) {
            return false;
        }
        here = slope(batch.get(best));
        return true;
    }

    private double merit(double[] u, double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : 0.5 * Vectors.dot(u, u) + penalty * Math.abs(value);
    }

    private Slope slope(double[] u) {
        return Slope.at(space, margin, u, settings.step(), settings.central());
    }
}
