package org.simloom.study.internal.method;

import java.util.ArrayList;
import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.reliability.chaos.ChaosQuantiles;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Measure;
import org.simloom.sampling.sequence.LatinHypercube;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.outcome.TableBuilder;
import org.simloom.surrogate.CrossValidation;
import org.simloom.surrogate.PolynomialChaos;
import org.simloom.surrogate.PolynomialChaosSettings;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.SobolIndices;

/**
 * Mean, scatter, quantiles and sensitivity of responses by polynomial chaos over a Latin hypercube of the distributions.
 * How well it predicts is told by cross-validation that chooses its terms anew.
 */
final class ChaosMethod implements Method {
    private static final PolynomialChaosSettings USUAL = PolynomialChaosSettings.DEFAULT;
    private static final int PER_VARIABLE = 20;
    private static final double CONFIDENCE = 0.95;
    private static final int FOLDS = 10;
    private static final double TRUSTED_Q2 = 0.95;

    @Override
    public List<Setting> settings() {
        return List.of(Setting.of(Methods.SAMPLES, 0), Setting.of("degree", USUAL.degree()),
                Setting.of("confidence", CONFIDENCE));
    }

    @Override
    public int planned(StudyDefinition definition, Settings settings) {
        int given = settings.count(Methods.SAMPLES);
        return given > 0 ? given : definition.budget() > 0 ? definition.budget()
                : PER_VARIABLE * (definition.space().size() + 1);
    }

    @Override
    public Findings run(MethodContext context) {
        int count = planned(context.definition(), context.settings());
        List<double[]> points = new LatinHypercube(Measure.PROBABILITY, true).points(context.space(), count,
                context.definition().seed(), context.stages());
        List<Answer> answers = context.evaluator().evaluate(points);
        TableBuilder moments = new TableBuilder("moments").texts("response").numbers("mean", "sd", "q2", "n");
        TableBuilder indices = new TableBuilder("sobolIndices").texts("response", "variable").numbers("first", "total");
        Quantiles quantiles = new Quantiles();
        List<Problem> notes = new ArrayList<>();
        for (int i = 0; i < context.goals().size(); i++) {
            int response = i;
            double[] values = answers.stream().mapToDouble(a -> a.values()[response]).toArray();
            try {
                Samples samples = Samples.of(context.space(), points, values);
                PolynomialChaosSettings settings = new PolynomialChaosSettings(context.settings().count("degree"), USUAL.norms(),
                        USUAL.candidates());
                PolynomialChaos chaos = PolynomialChaos.fit(samples, settings);
                String name = context.goals().get(i).name();
                double q2 = new CrossValidation(samples, FOLDS, context.definition().seed())
                        .q2(some -> PolynomialChaos.fit(some, settings));
                if (!(q2 >= TRUSTED_Q2)) {
                    notes.add(Problems.warning("chaos.rough", Location.element(context.definition().file(), name),
                            context.goals().get(i).label(), Math.rint(1000 * q2) / 1000, chaos.terms().length, samples.size()));
                }
                quantiles.add(context.goals().get(i), ChaosQuantiles.of(chaos, context.space(), Quantiles.PROBABILITIES,
                        context.settings().number("confidence"), context.definition().seed()));
                moments.row(name, chaos.expectation(), Math.sqrt(chaos.variance()), q2, samples.size());
                SobolIndices shares = chaos.sobol();
                for (int k = 0; k < context.space().size(); k++) {
                    indices.row(name, context.space().dimensions().get(k).name(), shares.first()[k], shares.total()[k]);
                }
            } catch (ProblemException e) {
                notes.add(e.problem());
            }
        }
        return new Findings(List.of(moments.table(), quantiles.table(), indices.table()), notes);
    }
}
