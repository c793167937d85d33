package org.simloom.reliability.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.simloom.base.problem.Problem;
import org.simloom.reliability.DesignPoint;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.FormResult;
import org.simloom.reliability.FormSettings;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.StandardSpace;
import org.simloom.reliability.internal.Texts;
import org.simloom.reliability.internal.Vectors;
import org.simloom.sampling.distribution.StandardNormal;

/** The design points of one margin. */
public final class MarginForm {
    private static final double SAME = 0.1;
    private static final double RADIUS = 3;

    private final StandardSpace space;
    private final int margin;
    private final FormSettings settings;
    private final List<Search.End> ends = new ArrayList<>();
    private boolean safe = true;

    public MarginForm(StandardSpace space, int margin, FormSettings settings) {
        this.space = space;
        this.margin = margin;
        this.settings = settings;
    }

    /** Searches from every start. */
    public FormResult run() {
        String name = space.runs().responses().get(margin);
        double middle = space.ask(List.of(new double[space.size()]), margin)[0];
        safe = !(middle < 0);
        RandomGenerator random = Scatter.generator(settings.seed());
        for (int i = 0; i < settings.starts() && !space.runs().spent(); i++) {
            Search.End end = new Search(space, margin, settings).from(start(i, random), Math.abs(middle));
            if (ends.stream().noneMatch(other -> end.reason() == other.reason()
                    && Vectors.distance(other.slope().u(), end.slope().u()) < SAME)) {
                ends.add(end);
            }
        }
        ends.sort(Comparator.comparing((Search.End end) -> end.reason())
                .thenComparingDouble(end -> Vectors.norm(end.slope().u())));
        return result(name);
    }

    private double[] start(int number, RandomGenerator random) {
        double[] direction = Scatter.normal(space.size(), random);
        if (number == 0) {
            return new double[space.size()];
        }
        double[] first = ends.isEmpty() ? direction : ends.get(0).slope().u();
        if (number == 1 && Vectors.norm(first) > 0) {
            return Vectors.times(-1, first);
        }
        return Vectors.times(RADIUS / Vectors.norm(direction), direction);
    }

    private FormResult result(String name) {
        List<DesignPoint> points = ends.stream().map(this::point).toList();
        List<DesignPoint> settled = points.stream().filter(DesignPoint::settled).toList();
        List<Problem> notes = new ArrayList<>();
        double beta = Double.NaN;
        double secondOrder = Double.NaN;
        Estimate importance = Estimate.NONE;
        if (settled.isEmpty()) {
            notes.add(why(name));
        } else {
            beta = settled.get(0).beta();
            double nearest = beta;
            long near = settled.stream().filter(point -> Math.abs(point.beta() - nearest) < 0.3).count();
            if (near > 1) {
                notes.add(Texts.note("form.several", name, name, near));
            }
            secondOrder = settings.curvature() && beta > 0
                    ? Curvature.probability(space, margin, ends.get(0).slope(), beta) : Double.NaN;
            importance = settings.importanceSamples() > 0 ? Importance.probability(space, margin, settled,
                    settings.importanceSamples(), settings.confidence(), settings.seed() + 1) : importance;
        }
        if (space.runs().spent()) {
            notes.add(Texts.note("spent", name, space.runs().evaluations()));
        }
        return new FormResult(name, beta, Double.isNaN(beta) ? Double.NaN : StandardNormal.probability(-beta),
                settled.isEmpty() ? points : settled, secondOrder, importance, space.runs().evaluations(),
                space.runs().spent(), notes);
    }

    private Problem why(String name) {
        Search.Reason reason = ends.isEmpty() ? Search.Reason.UNSTEADY : ends.get(0).reason();
        return switch (reason) {
            case FLAT -> Texts.note("form.flat", name, name);
            case BROKEN -> Texts.note("form.broken", name, name);
            default -> Texts.note("form.unsteady", name, name, ends.isEmpty() ? 0 : ends.get(0).iterations());
        };
    }

    private DesignPoint point(Search.End end) {
        Slope slope = end.slope();
        double distance = Vectors.norm(slope.u());
        return new DesignPoint(slope.u(), space.point(slope.u()), slope.alpha(), safe ? distance : -distance,
                slope.value(), end.reason() == Search.Reason.SETTLED, end.iterations());
    }
}
