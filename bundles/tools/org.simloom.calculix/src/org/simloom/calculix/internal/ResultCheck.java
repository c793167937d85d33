package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.mesh.frd.FrdSummary;
import org.simloom.tool.CheckService;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolContext;

/**
 * Compares what CalculiX wrote with what the deck asks for. It stands on its own: what the examination of the
 * deck would have found is found in the results, too, as far as it shows there.
 */
public final class ResultCheck implements CheckService {
    static final String NAME = "calculix.results";
    private static final String FRD = Outputs.JOB + ".frd";

    @Override
    public List<Evidence> check(ToolContext context, Map<String, String> settings) throws IOException {
        List<Evidence> evidence = new ArrayList<>();
        Path deck = context.file(Outputs.JOB + ".inp");
        new SolverErrors(context.folder(), deck, context.file("stdout")).check(evidence);
        StepPlan plan;
        try {
            plan = StepPlan.of(deck);
        } catch (ProblemException e) {
            evidence.add(Evidence.violated(NAME, Texts.get("finding", Texts.everywhere(e.problem(), e.problem().location())),
                    Outputs.JOB + ".inp"));
            return evidence;
        }
        if (plan.steps().isEmpty()) {
            evidence.add(Evidence.violated(NAME, Texts.get("steps.none"), Outputs.JOB + ".inp"));
        }
        fields(context.file(FRD), plan, evidence);
        new TimeEvidence(plan).check(context.file(Outputs.JOB + ".sta"), evidence);
        new ModeEvidence(plan).check(context.file(Outputs.JOB + ".dat"), evidence);
        new SkippedCards().check(context.file("stdout"), evidence);
        return evidence;
    }

    private static void fields(Path frd, StepPlan plan, List<Evidence> evidence) throws IOException {
        if (!Files.isRegularFile(frd)) {
            evidence.add(Evidence.violated(NAME, Texts.get("frd.missing"), FRD));
            return;
        }
        FrdSummary summary = FrdSummary.read(frd);
        if (!summary.complete()) {
            evidence.add(Evidence.violated(NAME, summary.damage()
                    .map(damage -> Texts.get("finding", Texts.everywhere(damage, Location.NONE)))
                    .orElseGet(() -> Texts.get("frd.open")), FRD));
            return;
        }
        if (summary.nodes() == 0 && summary.isEmpty() && plan.steps().stream().noneMatch(StepPlan.Step::writesNothing)) {
            evidence.add(Evidence.violated(NAME, Texts.get("frd.empty"), FRD));
            return;
        }
        new FieldEvidence(plan, summary, frd).check(evidence);
    }
}
