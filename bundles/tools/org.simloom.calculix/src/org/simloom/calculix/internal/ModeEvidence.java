package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.simloom.mesh.query.EigenMode;
import org.simloom.tool.Evidence;

/** Whether natural frequencies and buckling factors asked for are there and make sense. */
record ModeEvidence(StepPlan plan) {
    /** A frequency this small beside the highest one is that of a body moving as a whole. */
    private static final double RIGID = 1e-4;
    private static final String SOURCE = Outputs.JOB + ".dat";

    void check(Path dat, List<Evidence> evidence) throws IOException {
        for (StepPlan.Step step : plan.steps()) {
            boolean buckling = step.procedure().equals("BUCKLE");
            if (!buckling && !step.procedure().equals("FREQUENCY")) {
                continue;
            }
            List<EigenMode> modes = Files.isRegularFile(dat) ? new Modes(dat, plan).read(buckling, step.number()) : List.of();
            double[] values = modes.stream().mapToDouble(EigenMode::value).toArray();
            if (values.length == 0) {
                add(evidence, Evidence.Result.VIOLATED, buckling ? "modes.buckling" : "modes.frequency");
            } else if (Arrays.stream(values).allMatch(v -> v == 0)) {
                add(evidence, Evidence.Result.VIOLATED, "modes.zero", step.number());
            } else {
                add(evidence, Evidence.Result.HELD, "modes.held", step.number(), values.length);
                doubtful(step, buckling, values, evidence);
            }
        }
    }

    private void doubtful(StepPlan.Step step, boolean buckling, double[] values, List<Evidence> evidence) {
        double highest = Arrays.stream(values).max().orElseThrow();
        long rigid = Arrays.stream(values).filter(v -> Math.abs(v) < RIGID * highest).count();
        if (buckling && values[0] < 0) {
            add(evidence, Evidence.Result.WARNED, "modes.reversed", step.number());
        }
        if (!buckling && rigid > 0 && plan.supported()) {
            add(evidence, Evidence.Result.WARNED, "modes.rigid", step.number(), rigid);
        }
        if (values.length < step.modes() && !step.cyclic()) {
            add(evidence, Evidence.Result.WARNED, "modes.few", step.modes(), values.length);
        }
    }

    private static void add(List<Evidence> evidence, Evidence.Result result, String key, Object... arguments) {
        evidence.add(new Evidence(ResultCheck.NAME, result, Texts.get(key, arguments), SOURCE));
    }
}
