package org.simloom.study.internal.method;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.simloom.base.problem.Problem;
import org.simloom.reliability.DesignPoint;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.Form;
import org.simloom.reliability.FormResult;
import org.simloom.reliability.FormSettings;
import org.simloom.reliability.SubsetResult;
import org.simloom.reliability.SubsetSettings;
import org.simloom.reliability.SubsetSimulation;
import org.simloom.study.Goal;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.outcome.TableBuilder;

/** Methods that tell how probably a limit is broken. */
final class ReliabilityMethods {
    /** Columns of a probability. */
    static final String[] RELIABILITY = {"probability", "low", "high", "beta", "evaluations"};

    private ReliabilityMethods() {
    }

    private static List<String> names(List<Goal> goals) {
        return goals.stream().map(Goal::name).toList();
    }

    /** The reliability index that the probability has by its definition, β = -Φ⁻¹(p). */
    static double index(double probability) {
        return probability > 0 && probability < 1 ? -new NormalDistribution().inverseCumulativeProbability(probability)
                : Double.NaN;
    }

    /** First and second order. */
    static final class FormMethod implements Method {
        private static final FormSettings USUAL = FormSettings.of(0);

        @Override
        public List<Setting> settings() {
            return List.of(Setting.of("iterations", USUAL.iterations()), Setting.of("step", USUAL.step()),
                    Setting.of("central", USUAL.central()), Setting.of("starts", USUAL.starts()),
                    Setting.of("tolerance", USUAL.tolerance()), Setting.of("curvature", USUAL.curvature()),
                    Setting.of("importanceSamples", USUAL.importanceSamples()),
                    Setting.of("confidence", USUAL.confidence()));
        }

        @Override
        public int planned(StudyDefinition definition, Settings settings) {
            return definition.budget();
        }

        @Override
        public Findings run(MethodContext context) {
            Settings s = context.settings();
            List<FormResult> results = Form.run(context.space(), names(context.constraints()), context.margins(),
                    new FormSettings(s.count("iterations"), s.number("step"), s.flag("central"), s.count("starts"),
                            s.number("tolerance"), s.flag("curvature"), s.count("importanceSamples"), s.number("confidence"),
                            context.definition().seed()));
            TableBuilder table = new TableBuilder("reliability").texts("response").numbers(RELIABILITY).numbers("secondOrder");
            TableBuilder points = new TableBuilder("designPoint").texts("response", "variable").numbers("value", "alpha");
            List<Problem> notes = new ArrayList<>();
            for (FormResult result : results) {
                Estimate checked = result.importance();
                table.row(result.margin(), result.probability(), checked.low(), checked.high(), result.beta(),
                        result.evaluations(), result.secondOrder());
                result.points().stream().findFirst().ifPresent(point -> add(points, context, result.margin(), point));
                notes.addAll(result.notes());
            }
            return new Findings(List.of(table.table(), points.table()), notes);
        }

        private static void add(TableBuilder points, MethodContext context, String margin, DesignPoint point) {
            for (int i = 0; i < context.space().size(); i++) {
                points.row(margin, context.space().dimensions().get(i).name(), point.point()[i], point.alpha()[i]);
            }
        }
    }

    /** Small probabilities by subsets. */
    static final class SubsetMethod implements Method {
        private static final SubsetSettings USUAL = SubsetSettings.of(0);

        @Override
        public List<Setting> settings() {
            return List.of(Setting.of(Methods.SAMPLES, USUAL.samples()), Setting.of("probability", USUAL.probability()),
                    Setting.of("levels", USUAL.levels()), Setting.of("confidence", USUAL.confidence()));
        }

        @Override
        public int planned(StudyDefinition definition, Settings settings) {
            return definition.budget();
        }

        @Override
        public Findings run(MethodContext context) {
            Settings s = context.settings();
            List<SubsetResult> results = SubsetSimulation.run(context.space(), names(context.constraints()), context.margins(),
                    new SubsetSettings(s.count(Methods.SAMPLES), s.number("probability"), s.count("levels"),
                            s.number("confidence"), context.definition().seed()));
            TableBuilder table = new TableBuilder("reliability").texts("response").numbers(RELIABILITY).numbers("cov");
            List<Problem> notes = new ArrayList<>();
            for (SubsetResult result : results) {
                Estimate p = result.probability();
                table.row(result.margin(), p.value(), p.low(), p.high(), index(p.value()), result.evaluations(), result.cov());
                notes.addAll(result.notes());
            }
            return new Findings(List.of(table.table()), notes);
        }
    }
}
