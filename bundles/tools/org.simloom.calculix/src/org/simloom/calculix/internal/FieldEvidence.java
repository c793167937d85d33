package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.simloom.base.values.Numbers;
import org.simloom.mesh.frd.BlockSummary;
import org.simloom.mesh.frd.ComponentRange;
import org.simloom.mesh.frd.FrdReader;
import org.simloom.mesh.frd.FrdSummary;
import org.simloom.mesh.frd.FrdVisitor;
import org.simloom.tool.Evidence;

/** The fields in the .frd file: those asked for, finite, and of a size that a part can have. */
record FieldEvidence(StepPlan plan, FrdSummary summary, Path frd) {
    /** Nothing that is held moves this many times its own size; what nothing holds moves some 1e12 times. */
    private static final double ABSURD = 1e3;
    /** More than this is hardly meant where displacements are taken for small. */
    private static final double LARGE = 1;
    /** Procedures that write every field asked for at the end of the step. */
    private static final Set<String> WRITING = Set.of("STATIC", "VISCO", "DYNAMIC", "FREQUENCY", "BUCKLE", "HEATTRANSFER",
            "COUPLEDTEMPERATURE-DISPLACEMENT", "UNCOUPLEDTEMPERATURE-DISPLACEMENT");
    private static final Set<String> THERMAL = Set.of("NDTEMP", "FLUX", "RFL");
    private static final Set<String> MECHANICAL = Set.of("DISP", "STRESS", "FORC", "TOSTRAIN", "PE", "ENER");
    private static final String SOURCE = Outputs.JOB + ".frd";

    void check(List<Evidence> evidence) throws IOException {
        asked(evidence);
        long broken = summary.nonFinite();
        if (broken > 0) {
            String fields = summary.blocks().stream().filter(b -> b.nonFinite() > 0).map(b -> b.block().field())
                    .distinct().collect(Collectors.joining(", "));
            add(evidence, Evidence.Result.VIOLATED, "values.broken", broken, fields);
        } else if (!summary.isEmpty()) {
            add(evidence, Evidence.Result.HELD, "values.finite", summary.blocks().size());
        }
        size(evidence);
        zero(evidence);
    }

    private static void add(List<Evidence> evidence, Evidence.Result result, String key, Object... arguments) {
        evidence.add(new Evidence(ResultCheck.NAME, result, Texts.get(key, arguments), SOURCE));
    }

    private void asked(List<Evidence> evidence) {
        Map<Integer, Set<String>> written = new TreeMap<>();
        summary.blocks().forEach(b -> written.computeIfAbsent(b.block().step(), s -> new TreeSet<>()).add(b.block().field()));
        boolean complete = true;
        boolean any = false;
        for (StepPlan.Step step : plan.steps()) {
            if (!WRITING.contains(step.procedure()) || step.cyclic() || plan.restarted()) {
                continue;
            }
            Set<String> missing = new TreeSet<>(step.fields());
            missing.removeAll(step.procedure().equals("HEATTRANSFER") ? MECHANICAL
                    : step.procedure().contains("TEMPERATURE") ? Set.of() : THERMAL);
            missing.removeAll(written.getOrDefault(step.number(), Set.of()));
            any |= !step.fields().isEmpty();
            if (!missing.isEmpty()) {
                complete = false;
                add(evidence, Evidence.Result.VIOLATED, "fields.missing", step.number(), String.join(", ", missing));
            }
        }
        if (any && complete) {
            add(evidence, Evidence.Result.HELD, "fields.held", plan.steps().size());
        } else if (!plan.steps().isEmpty() && summary.isEmpty() && plan.steps().stream().noneMatch(s -> s.prints() || s.modes() > 0)) {
            add(evidence, Evidence.Result.WARNED, "fields.none");
        }
    }

    private List<BlockSummary> displacements(StepPlan.Step step) {
        return summary.blocks().stream().filter(b -> b.block().step() == step.number() && b.block().mode() == 0
                && b.block().field().equals("DISP")).toList();
    }

    private static double largest(BlockSummary block) {
        return block.ranges().stream().mapToDouble(FieldEvidence::magnitude).max().orElse(0);
    }

    private static double magnitude(ComponentRange range) {
        return Double.isNaN(range.max()) ? 0 : Math.max(Math.abs(range.min()), Math.abs(range.max()));
    }

    private void size(List<Evidence> evidence) throws IOException {
        double largest = 0;
        for (StepPlan.Step step : plan.steps()) {
            if (step.isStatic()) {
                largest = Math.max(largest, displacements(step).stream().mapToDouble(FieldEvidence::largest).max().orElse(0));
            }
        }
        if (largest == 0) {
            return;
        }
        double size = modelSize();
        if (size > 0 && largest > ABSURD * size) {
            add(evidence, Evidence.Result.VIOLATED, "size.absurd", Numbers.display(largest, ""), Numbers.display(size, ""));
        } else if (size > 0 && largest > LARGE * size) {
            add(evidence, Evidence.Result.WARNED, "size.large", Numbers.display(largest, ""), Numbers.display(size, ""));
        } else if (size > 0) {
            add(evidence, Evidence.Result.HELD, "size.held", Numbers.display(largest, ""), Numbers.display(size, ""));
        }
    }

    private void zero(List<Evidence> evidence) {
        for (StepPlan.Step step : plan.steps()) {
            List<BlockSummary> blocks = displacements(step);
            if (step.isStatic() && step.loaded() && !blocks.isEmpty()
                    && blocks.stream().allMatch(b -> b.values() > 0 && b.nonFinite() == 0 && largest(b) == 0)) {
                add(evidence, Evidence.Result.VIOLATED, "zero", step.number());
            }
        }
    }

    private double modelSize() throws IOException {
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        FrdReader.read(frd, new FrdVisitor() {
            @Override
            public boolean nodes(long count) {
                return true;
            }

            @Override
            public void node(int id, double x, double y, double z) {
                double[] p = {x, y, z};
                for (int i = 0; i < 3; i++) {
                    low[i] = Math.min(low[i], p[i]);
                    high[i] = Math.max(high[i], p[i]);
                }
            }
        });
        return Math.hypot(Math.hypot(high[0] - low[0], high[1] - low[1]), high[2] - low[2]);
    }
}
