package org.simloom.reliability.chaos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.base.problem.Problem;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.Texts;
import org.simloom.reliability.internal.model.Model;
import org.simloom.reliability.sensitivity.SobolIndex;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Space;
import org.simloom.sampling.sequence.SobolSequence;
import org.simloom.surrogate.LeaveOneOut;
import org.simloom.surrogate.PolynomialChaos;
import org.simloom.surrogate.PolynomialChaosSettings;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.SobolIndices;

/**
 * Moments and Sobol' indices of responses from far fewer runs than sampling needs, by sparse polynomial chaos (Sudret,
 * Reliab. Eng. Syst. Saf. 93, 2008). More runs with the same seed begin with the same ones.
 */
public final class Chaos {
    private Chaos() {
    }

    /**
     * Samples, runs and learns.
     *
     * @param responses names of the values that the evaluator answers with
     * @throws org.simloom.base.problem.ProblemException where variables are correlated, every run fails, or too few
     *                                                   succeed
     */
    public static ChaosResult run(Space space, List<String> responses, Evaluator evaluator, ChaosSettings settings) {
        Scatter.independent(space);
        List<double[]> points = new SobolSequence(Measure.PROBABILITY, true).points(space, settings.samples(),
                settings.seed());
        Runs runs = new Runs(space, responses, evaluator);
        double[][] values = runs.ask(points);
        runs.requireSuccess();
        List<Problem> notes = new ArrayList<>();
        if (runs.spent()) {
            notes.add(Texts.note("spent", null, runs.evaluations()));
        }
        List<ChaosResponse> results = new ArrayList<>();
        for (int i = 0; i < responses.size(); i++) {
            int column = i;
            double[] y = Arrays.stream(values).mapToDouble(row -> row[column]).toArray();
            results.add(response(space, responses.get(i), points, y, settings, notes));
        }
        return new ChaosResult(results, runs.evaluations(), runs.failed(), runs.spent(), notes);
    }

    private static ChaosResponse response(Space space, String name, List<double[]> points, double[] y,
            ChaosSettings settings, List<Problem> notes) {
        double[] known = Arrays.stream(y).filter(Double::isFinite).toArray();
        if (known.length < space.size() + 3) {
            throw Texts.problem("samples", name, known.length, space.size() + 3);
        }
        if (Model.constant(known)) {
            notes.add(Texts.note("constant", name, name, known[0]));
            return new ChaosResponse(name, known[0], 0, Double.NaN, indices(space, name, null), null);
        }
        PolynomialChaos chaos = fit(space, points, y, settings);
        double quality = Math.min(chaos.leaveOneOut().q2(), held(space, points, y, settings));
        if (!(quality >= settings.quality())) {
            notes.add(Texts.note("chaos.rough", name, name, Texts.rounded(quality)));
        }
        return new ChaosResponse(name, chaos.expectation(), Math.sqrt(chaos.variance()), quality,
                indices(space, name, chaos.sobol()), chaos);
    }

    private static PolynomialChaos fit(Space space, List<double[]> points, double[] y, ChaosSettings settings) {
        PolynomialChaosSettings usual = PolynomialChaosSettings.DEFAULT;
        return PolynomialChaos.fit(Samples.of(space, points, y),
                new PolynomialChaosSettings(settings.degree(), usual.norms(), usual.candidates()));
    }

    /**
     * Q² of the last quarter of the samples, predicted from the others: where terms are chosen among very many, even those
     * left out one by one have had their say in the choice.
     */
    private static double held(Space space, List<double[]> points, double[] y, ChaosSettings settings) {
        int n = y.length - y.length / 4;
        double[] learnt = Arrays.copyOf(y, n);
        double[] known = Arrays.stream(learnt).filter(Double::isFinite).toArray();
        if (known.length < space.size() + 3 || Model.constant(known)) {
            return Double.NaN;
        }
        PolynomialChaos chaos = fit(space, points.subList(0, n), learnt, settings);
        int[] held = IntStream.range(n, y.length).filter(i -> Double.isFinite(y[i])).toArray();
        return held.length < 2 ? Double.NaN : LeaveOneOut.q2(Arrays.stream(held).mapToDouble(i -> y[i]).toArray(),
                Arrays.stream(held).mapToDouble(i -> chaos.mean(points.get(i))).toArray());
    }

    private static List<SobolIndex> indices(Space space, String name, SobolIndices sobol) {
        List<SobolIndex> indices = new ArrayList<>();
        for (Dimension dimension : space.dimensions()) {
            int i = indices.size();
            indices.add(new SobolIndex(name, dimension.name(),
                    sobol == null ? Estimate.NONE : Estimate.of(sobol.first()[i]),
                    sobol == null ? Estimate.NONE : Estimate.of(sobol.total()[i])));
        }
        return indices;
    }
}
