package org.simloom.study.internal.run;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.engine.Campaign;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.store.RunState;
import org.simloom.study.Goal;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;
import org.simloom.tool.Cancellation;

/** Runs the workflow at points. Thread-safe. */
public final class SampleRunner {
    private static final String STORE = "store.";

    private final List<Goal> goals;
    private final Campaign campaign;
    private final PointInputs inputs;
    private final Cancellation cancellation;

    public SampleRunner(StudyDefinition definition, Campaign campaign, Cancellation cancellation) {
        this.goals = definition.goals();
        this.campaign = campaign;
        this.inputs = new PointInputs(definition, campaign);
        this.cancellation = cancellation;
    }

    PointInputs inputs() {
        return inputs;
    }

    /**
     * What came out of a run, and the run itself; {@code null} where it could not even begin.
     */
    public record Run(Sample sample, RunResult result) {
        /** Whether somebody stopped this very run: its point has no answer then, and is run when the study goes on. */
        public boolean cancelled() {
            return result != null && result.state() == RunState.CANCELLED;
        }
    }

    /**
     * Runs the workflow at a point.
     *
     * @throws CancellationException where the user wants no more
     * @throws ProblemException      {@code store.*}: nothing can be kept any more
     */
    public Run run(int index, double[] point, RunListener listener) {
        return run(index, point, listener, sample -> CompletableFuture.completedFuture(null));
    }

    /**
     * As {@link #run(int, double[], RunListener)}, and keeps the sample.
     *
     * @param keep has a sample written without waiting; it is durable on return
     */
    Run run(int index, double[] point, RunListener listener, Function<Sample, CompletableFuture<?>> keep) {
        Sample[] kept = new Sample[1];
        try {
            RunResult result = campaign.run(inputs.at(point), listener, ended -> {
                kept[0] = sample(index, point, ended);
                // a run that somebody has stopped answers nothing
                return ended.state() == RunState.CANCELLED ? CompletableFuture.completedFuture(null) : keep.apply(kept[0]);
            });
            if (isCancelled(result)) {
                throw new CancellationException();
            }
            return new Run(kept[0], result);
        } catch (ProblemException e) {
            refuse(e.problem());
            Sample failed = failed(index, point, 0, e.problem());
            await(keep.apply(failed));
            return new Run(failed, null);
        }
    }

    private static void await(CompletableFuture<?> kept) {
        try {
            kept.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private boolean isCancelled(RunResult result) {
        return result.state() == RunState.CANCELLED && cancellation.requested();
    }

    private Sample sample(int index, double[] point, RunResult result) {
        if (result.state() != RunState.SUCCEEDED) {
            Problem problem = result.problems().stream().findFirst().orElse(null);
            if (problem != null) {
                refuse(problem);
            }
            return failed(index, point, result.runId(), problem == null ? Problems.error("sample.cancelled", Location.NONE)
                    : problem);
        }
        double[] responses = new double[goals.size()];
        for (int i = 0; i < responses.length; i++) {
            responses[i] = number(result.outputs().get(goals.get(i).port()));
        }
        boolean cached = result.counts().executed() == 0;
        return new Sample(index, point, responses, SampleState.SUCCEEDED, result.runId(), cached, null, false);
    }

    private Sample failed(int index, double[] point, long run, Problem problem) {
        return new Sample(index, point, SampleCodec.none(goals.size()), SampleState.FAILED, run, false, problem, false);
    }

    private static void refuse(Problem problem) {
        if (problem.code().startsWith(STORE)) {
            throw new ProblemException(problem);
        }
    }

    private static double number(Value value) {
        return switch (value) {
            case RealValue real -> real.value();
            case IntegerValue integer -> integer.value();
            case BooleanValue bool -> bool.value() ? 1 : 0;
            case null, default -> Double.NaN;
        };
    }
}
