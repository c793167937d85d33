package org.simloom.reliability.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.reliability.internal.QuasiRandom;
import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.Texts;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

/**
 * Sobol' indices of independent variables: first by the estimator of Saltelli et al. (Comput. Phys. Commun. 181, 2010,
 * table 2 b), total by that of Jansen (Comput. Phys. Commun. 117, 1999), from quasi-random base samples, with bootstrap
 * intervals. More base samples with the same seed begin with the same ones.
 */
public final class SobolIndices {
    private static final int FEWEST = 8;

    private SobolIndices() {
    }

    /**
     * Samples, runs and estimates.
     *
     * @param responses names of the values that the evaluator answers with
     * @throws org.simloom.base.problem.ProblemException where variables are correlated, every run fails, or too few
     *                                                   succeed
     */
    public static SobolResult run(Space space, List<String> responses, Evaluator evaluator, SobolSettings settings) {
        Runs runs = new Runs(space, responses, evaluator);
        double[][] values = runs.ask(points(Scatter.independent(space), settings));
        runs.requireSuccess();
        List<SobolIndex> indices = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        if (runs.spent()) {
            notes.add(Texts.note("spent", null, runs.evaluations()));
        }
        for (int i = 0; i < responses.size(); i++) {
            SobolRows rows = SobolRows.of(values, i, space.size(), settings.samples());
            if (rows.size() < FEWEST) {
                throw Texts.problem("samples", responses.get(i), rows.size(), FEWEST);
            }
            if (rows.constant()) {
                notes.add(Texts.note("constant", responses.get(i), responses.get(i), rows.base()));
            }
            indices.addAll(rows.indices(space, responses.get(i), settings));
        }
        return new SobolResult(indices, runs.evaluations(), runs.failed(), runs.spent(), notes);
    }

    private static List<double[]> points(Scatter scatter, SobolSettings settings) {
        int d = scatter.size();
        QuasiRandom sequence = new QuasiRandom(2 * d, settings.seed());
        List<double[]> points = new ArrayList<>();
        for (int j = 0; j < settings.samples(); j++) {
            double[] both = sequence.next();
            double[] a = scatter.at(Arrays.copyOf(both, d));
            double[] b = scatter.at(Arrays.copyOfRange(both, d, 2 * d));
            points.add(a);
            points.add(b);
            for (int i = 0; i < d; i++) {
                double[] mixed = a.clone();
                mixed[i] = b[i];
                points.add(mixed);
            }
        }
        return points;
    }
}
