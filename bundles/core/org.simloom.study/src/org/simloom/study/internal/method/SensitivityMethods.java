package org.simloom.study.internal.method;

import java.util.List;

import org.simloom.reliability.sensitivity.Morris;
import org.simloom.reliability.sensitivity.MorrisEffect;
import org.simloom.reliability.sensitivity.MorrisResult;
import org.simloom.reliability.sensitivity.MorrisSettings;
import org.simloom.reliability.sensitivity.SobolIndex;
import org.simloom.reliability.sensitivity.SobolIndices;
import org.simloom.reliability.sensitivity.SobolResult;
import org.simloom.reliability.sensitivity.SobolSettings;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.outcome.TableBuilder;

/** Methods that tell which variables matter. */
final class SensitivityMethods {
    private SensitivityMethods() {
    }

    /** Elementary effects. */
    static final class MorrisMethod implements Method {
        private static final MorrisSettings USUAL = MorrisSettings.of(0);

        @Override
        public List<Setting> settings() {
            return List.of(Setting.of("trajectories", USUAL.trajectories()), Setting.of("levels", USUAL.levels()),
                    Setting.of("candidates", USUAL.candidates()), Setting.of("resamples", USUAL.resamples()),
                    Setting.of("confidence", USUAL.confidence()));
        }

        @Override
        public int planned(StudyDefinition definition, Settings settings) {
            return settings.count("trajectories") * (definition.space().size() + 1);
        }

        @Override
        public Findings run(MethodContext context) {
            Settings s = context.settings();
            MorrisResult result = Morris.run(context.space(), context.names(), context.evaluator(),
                    new MorrisSettings(s.count("trajectories"), s.count("levels"), s.count("candidates"), s.count("resamples"),
                            s.number("confidence"), context.definition().seed()));
            TableBuilder table = new TableBuilder("morris").texts("response", "variable").numbers("muStar", "mu", "sigma",
                    "muStarLow", "muStarHigh", "n");
            for (MorrisEffect e : result.effects()) {
                table.row(e.response(), e.variable(), e.muStar().value(), e.mu(), e.sigma(), e.muStar().low(),
                        e.muStar().high(), e.count());
            }
            return new Findings(List.of(table.table()), result.notes());
        }
    }

    /** Variance-based indices. */
    static final class SobolMethod implements Method {
        private static final SobolSettings USUAL = SobolSettings.of(0);

        @Override
        public List<Setting> settings() {
            return List.of(Setting.of(Methods.SAMPLES, USUAL.samples()), Setting.of("resamples", USUAL.resamples()),
                    Setting.of("confidence", USUAL.confidence()));
        }

        @Override
        public int planned(StudyDefinition definition, Settings settings) {
            return settings.count(Methods.SAMPLES) * (definition.space().size() + 2);
        }

        @Override
        public Findings run(MethodContext context) {
            Settings s = context.settings();
            SobolResult result = SobolIndices.run(context.space(), context.names(), context.evaluator(),
                    new SobolSettings(s.count(Methods.SAMPLES), s.count("resamples"), s.number("confidence"),
                            context.definition().seed()));
            TableBuilder table = new TableBuilder("sobolIndices").texts("response", "variable").numbers("first", "firstLow",
                    "firstHigh", "total", "totalLow", "totalHigh");
            for (SobolIndex i : result.indices()) {
                table.row(i.response(), i.variable(), i.first().value(), i.first().low(), i.first().high(), i.total().value(),
                        i.total().low(), i.total().high());
            }
            return new Findings(List.of(table.table()), result.notes());
        }
    }
}
