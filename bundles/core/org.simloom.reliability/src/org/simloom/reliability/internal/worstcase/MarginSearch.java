package org.simloom.reliability.internal.worstcase;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.simloom.base.problem.Problem;
import org.simloom.reliability.internal.Texts;
import org.simloom.reliability.internal.model.Known;
import org.simloom.reliability.internal.model.Model;
import org.simloom.reliability.worstcase.MarginWorst;
import org.simloom.reliability.worstcase.WorstCaseSettings;
import org.simloom.sampling.distribution.StandardNormal;

/** What is known of the worst case of one margin. */
final class MarginSearch {
    private final int index;
    private final String name;
    private final Known known;
    private final LowerBound search;
    private final WorstCaseSettings settings;
    private final Supplier<Draws> draws;
    private Model model;
    private double factor;
    private LowerBound.Place lowest;
    private LowerBound.Place likely;
    private int worst = -1;
    private double range;

    MarginSearch(int index, String name, Known known, LowerBound search, WorstCaseSettings settings,
            Supplier<Draws> draws) {
        this.index = index;
        this.name = name;
        this.known = known;
        this.search = search;
        this.settings = settings;
        this.draws = draws;
    }

    /** Takes in all runs made so far. */
    void learn() {
        double[] values = known.column(index);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < low) {
                low = values[i];
                worst = i;
            }
            high = values[i] > high ? values[i] : high;
        }
        range = high - low;
        model = Model.fit(name, known.space(), known.points(), values, settings.seed());
        if (model != null) {
            double each = model.factor(settings.confidence());
            List<double[]> places = search.lowest(model, each, Draws.PLACES);
            factor = places.isEmpty() ? each : new BoxBound(places, draws.get()).factor(model, each,
                    StandardNormal.quantile(settings.confidence()), settings.confidence());
            lowest = search.minimum(model, factor);
            likely = search.minimum(model, 0);
        }
    }

    /** Whether the model is not to be trusted yet, or still allows a margin that is clearly worse. */
    boolean open() {
        return model != null && (!bounded() || Math.min(lowest.value(), likely.value()) < worst() - settings.tolerance() * range);
    }

    /** Adds a point to a batch: where it may be worst, where it most likely is, then as if those were known. */
    void propose(int round, List<double[]> batch) {
        LowerBound.Place place = round == 0 ? lowest : likely;
        if (round == 1 && likely.value() >= worst() - 0.1 * settings.tolerance() * range || round > 1
                || taken(place.point(), batch)) {
            Model believing = batch.isEmpty() ? model : model.believing(batch);
            place = search.minimum(believing, factor);
        }
        if (Double.isFinite(place.value()) && !taken(place.point(), batch)) {
            batch.add(place.point());
        }
    }

    private boolean taken(double[] point, List<double[]> batch) {
        return known.contains(point) || batch.stream().anyMatch(other -> Arrays.equals(other, point));
    }

    private double worst() {
        return known.column(index)[worst];
    }

    private boolean bounded() {
        return model != null && model.q2() >= settings.quality();
    }

    /** Below the worst by the tolerance at least: what is nearer than that was not looked for. */
    private double bound() {
        return Math.min(worst() - settings.tolerance() * range, lowest.value());
    }

    private boolean closed() {
        return bounded() && lowest.value() >= worst() - settings.tolerance() * range;
    }

    void addNotes(List<Problem> notes) {
        if (model == null) {
            notes.add(Texts.note("constant", name, name, worst()));
        } else if (!bounded()) {
            notes.add(Texts.note("worst.unbounded", name, name, Texts.rounded(model.q2())));
        } else if (!closed()) {
            notes.add(Texts.note("worst.open", name, name, Texts.rounded(bound()), Texts.rounded(worst())));
        }
    }

    MarginWorst result(double[] nominal) {
        double[] values = known.column(index);
        double there = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            there = Arrays.equals(known.points().get(i), nominal) ? values[i] : there;
        }
        return new MarginWorst(name, there, worst(), known.points().get(worst), bounded() ? bound() : Double.NaN,
                settings.confidence(), bounded(), closed(), model == null ? Double.NaN : model.q2(), factor);
    }
}
