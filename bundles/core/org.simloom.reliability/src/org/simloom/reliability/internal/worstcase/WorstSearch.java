package org.simloom.reliability.internal.worstcase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.simloom.base.problem.Problem;
import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.Texts;
import org.simloom.reliability.internal.model.Known;
import org.simloom.reliability.worstcase.WorstCaseResult;
import org.simloom.reliability.worstcase.WorstCaseSettings;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;
import org.simloom.sampling.sequence.SobolSequence;

/** The runs of a worst-case search, batch by batch. */
public final class WorstSearch {
    private static final int PLACES = 1024;

    private final Tolerances tolerances;
    private final Space box;
    private final WorstCaseSettings settings;
    private final Known known;
    private final Corners corners;
    private final List<MarginSearch> margins = new ArrayList<>();
    private Draws draws;

    public WorstSearch(Tolerances tolerances, Runs runs, WorstCaseSettings settings) {
        this.tolerances = tolerances;
        this.box = tolerances.box();
        this.settings = settings;
        this.known = new Known(box, runs, runs::ask);
        this.corners = new Corners(tolerances);
    }

    /** Searches until every margin is closed, the iterations are done or the budget is spent. */
    public WorstCaseResult run() {
        Runs runs = known.runs();
        known.ask(first());
        runs.requireSuccess();
        List<double[]> edges = corners.initial(settings.cornerDimensions());
        LowerBound bound = new LowerBound(box, known, places(edges));
        for (int i = 0; i < runs.responses().size(); i++) {
            margins.add(new MarginSearch(i, runs.responses().get(i), known, bound, settings, this::draws));
        }
        known.ask(worstFirst(edges));
        for (int i = 0; i < margins.size(); i++) {
            known.ask(corners.steepest(new MainEffects(box, known.points(), known.column(i))));
        }
        margins.forEach(MarginSearch::learn);
        for (int i = 0; i < settings.iterations() && !runs.spent(); i++) {
            List<double[]> batch = batch();
            if (batch.isEmpty()) {
                break;
            }
            known.ask(batch);
            margins.forEach(MarginSearch::learn);
        }
        return result();
    }

    /** The same for all margins, and only where one of them needs any. */
    private Draws draws() {
        draws = draws == null ? new Draws(settings.seed()) : draws;
        return draws;
    }

    private List<double[]> first() {
        List<double[]> points = new ArrayList<>(List.of(tolerances.nominal()));
        int wanted = settings.initial() > 0 ? settings.initial() : 5 * (box.size() + 1);
        points.addAll(new SobolSequence().points(box, wanted, settings.seed()));
        return points;
    }

    /** Corners in the order in which main effects expect violations, so that a small budget sees the worst of them. */
    private List<double[]> worstFirst(List<double[]> edges) {
        double[] rank = new double[edges.size()];
        Arrays.fill(rank, Double.POSITIVE_INFINITY);
        for (int margin = 0; margin < margins.size(); margin++) {
            MainEffects effects = new MainEffects(box, known.points(), known.column(margin));
            for (int i = 0; i < rank.length; i++) {
                rank[i] = Math.min(rank[i], effects.expected(edges.get(i)));
            }
        }
        return IntStream.range(0, rank.length).boxed().sorted(Comparator.comparingDouble(i -> rank[i]))
                .map(edges::get).toList();
    }

    private List<double[]> batch() {
        List<MarginSearch> open = margins.stream().filter(MarginSearch::open).toList();
        List<double[]> batch = new ArrayList<>();
        for (int round = 0; round < settings.batch() && batch.size() < Math.max(settings.batch(), open.size()); round++) {
            for (MarginSearch margin : open) {
                if (batch.size() < Math.max(settings.batch(), open.size())) {
                    margin.propose(round, batch);
                }
            }
        }
        return batch;
    }

    /** Inside, on faces and edges, and at corners. */
    private List<double[]> places(List<double[]> edges) {
        List<double[]> places = new ArrayList<>(edges);
        RandomGenerator random = Scatter.generator(settings.seed() + 2);
        for (double[] inside : new SobolSequence().points(box, PLACES, settings.seed() + 1)) {
            places.add(inside);
            places.add(moved(inside, random, 0.5));
            places.add(moved(inside, random, 1));
        }
        return places;
    }

    private double[] moved(double[] inside, RandomGenerator random, double share) {
        double[] moved = inside.clone();
        for (int i = 0; i < moved.length; i++) {
            Dimension d = box.dimensions().get(i);
            double draw = random.nextDouble();
            if (d.type() != VariableType.CHOICE && draw < share) {
                moved[i] = draw < share / 2 ? d.lower() : d.upper();
            }
        }
        return moved;
    }

    private WorstCaseResult result() {
        Runs runs = known.runs();
        List<Problem> notes = new ArrayList<>();
        if (runs.spent()) {
            notes.add(Texts.note("spent", null, runs.evaluations()));
        }
        if (runs.failed() > 0) {
            notes.add(Texts.note("worst.failed", null, runs.failed()));
        }
        margins.forEach(margin -> margin.addNotes(notes));
        return new WorstCaseResult(margins.stream().map(margin -> margin.result(tolerances.nominal())).toList(),
                runs.evaluations(), runs.failed(), runs.spent(), notes);
    }
}
