package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.base.values.Numbers;
import org.simloom.mesh.history.HistoryReader;
import org.simloom.tool.Evidence;

/** Whether every step that goes through time has come to its end, by the .sta file. */
record TimeEvidence(StepPlan plan) {
    /** Procedures that go on to the end of the step and note every increment. */
    private static final Set<String> INCREMENTAL = Set.of("STATIC", "VISCO", "DYNAMIC",
            "COUPLEDTEMPERATURE-DISPLACEMENT", "UNCOUPLEDTEMPERATURE-DISPLACEMENT", "HEATTRANSFER");
    /** Times are printed with six digits. */
    private static final double NEAR = 1e-4;
    private static final String SOURCE = Outputs.JOB + ".sta";

    void check(Path sta, List<Evidence> evidence) throws IOException {
        List<StepPlan.Step> steps = plan.steps().stream()
                .filter(s -> INCREMENTAL.contains(s.procedure()) && !s.frequency() && !s.unlogged()).toList();
        if (steps.isEmpty() || plan.restarted()) {
            return;
        }
        Map<Integer, Double> reached = new HashMap<>();
        if (Files.isRegularFile(sta)) {
            HistoryReader.increments(sta, i -> {
                if (i.converged()) {
                    reached.put(i.step(), i.stepTime());
                }
            });
        }
        boolean all = true;
        for (StepPlan.Step step : steps) {
            double time = reached.getOrDefault(step.number(), 0.0);
            if (!(time >= step.length() * (1 - NEAR))) {
                all = false;
                evidence.add(Evidence.violated(ResultCheck.NAME, Texts.get("time.short", step.number(),
                        Numbers.display(time, ""), Numbers.display(step.length(), "")), SOURCE));
            }
        }
        if (all) {
            evidence.add(Evidence.held(ResultCheck.NAME, Texts.get("time.held", steps.size()), SOURCE));
        }
    }
}
