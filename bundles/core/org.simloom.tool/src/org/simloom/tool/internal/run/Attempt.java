package org.simloom.tool.internal.run;

import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.executor.Ending;
import org.simloom.executor.Execution;
import org.simloom.executor.ExecutionResult;
import org.simloom.model.tool.CheckPhase;
import org.simloom.tool.Cancellation;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolContext;
import org.simloom.tool.ToolListener;
import org.simloom.tool.ToolOutcome;
import org.simloom.tool.ToolOutcome.State;
import org.simloom.tool.ToolTexts;
import org.simloom.tool.Verdict;
import org.simloom.tool.internal.Texts;

/** One attempt from its files to its outcome. */
public final class Attempt {
    private final ToolCatalog catalog;
    private final ToolContext context;
    private final Preparation preparation;
    private Judge judge;

    public Attempt(ToolCatalog catalog, ToolContext context, Map<String, String> environment) {
        this.catalog = catalog;
        this.context = context;
        this.preparation = new Preparation(context, environment);
        this.judge = new Judge(catalog, context, preparation.variables());
    }

    public Preparation preparation() {
        return preparation;
    }

    /** Makes the checks of a phase. */
    public void check(CheckPhase phase) {
        judge.check(phase);
    }

    public boolean accepted() {
        return judge.accepted();
    }

    /** What will tell how far the tool is; to be made before it starts, because a rule may be wrong. */
    public ProgressWatch progress(ToolListener listener) {
        return new ProgressWatch(context, listener);
    }

    /** Waits for the tool, judges it and reads its outputs. */
    public ToolOutcome finish(Execution execution, ProgressWatch progress, ToolListener listener, Cancellation cancellation)
            throws InterruptedException {
        if (execution.identity() != null) {
            listener.started(execution.identity());
        }
        cancellation.onRequest(execution::cancel);
        ExecutionResult result;
        try (progress) {
            progress.start();
            result = execution.await();
        }
        if (result.ending() == Ending.CANCELLED) {
            return new ToolOutcome(State.CANCELLED, verdict(), Map.of(), result, null);
        }
        if (result.ending() == Ending.LOST) {
            return new ToolOutcome(State.LOST, verdict(), Map.of(), result, null);
        }
        return judge(result);
    }

    private ToolOutcome judge(ExecutionResult result) {
        Judge before = judge;
        judge = new Judge(catalog, new ToolContext(context.job(), context.inputs(), context.folder(), result),
                preparation.variables());
        judge.evidence().addAll(before.evidence());
        judge.checkEnding(result.ending());
        judge.check(CheckPhase.AFTER);
        if (judge.accepted()) {
            judge.readOutputs();
        }
        if (judge.accepted()) {
            return new ToolOutcome(State.SUCCEEDED, verdict(), judge.outputs(), result, null);
        }
        if (judge.licenseUnavailable()) {
            return new ToolOutcome(State.LICENSE_UNAVAILABLE, verdict(), Map.of(), result, judge.problem());
        }
        return new ToolOutcome(State.FAILED, verdict(), Map.of(), result, judge.problem());
    }

    private Verdict verdict() {
        return new Verdict(judge.evidence());
    }

    /** A check kept the tool from starting. */
    public ToolOutcome refused() {
        return new ToolOutcome(State.FAILED, verdict(), Map.of(), null, judge.problem());
    }

    /** Cancelled before the tool was started. */
    public ToolOutcome cancelled() {
        return new ToolOutcome(State.CANCELLED, verdict(), Map.of(), null, null);
    }

    /** Something kept the tool from starting. */
    public ToolOutcome failed(Problem problem) {
        judge.evidence().add(Evidence.violated(problem.code(),
                Texts.message("declared", ToolTexts.kept().message(problem)), ""));
        return new ToolOutcome(State.FAILED, verdict(), Map.of(), null, problem);
    }
}
