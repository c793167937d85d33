package org.simloom.engine.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.KeptProblems;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.engine.internal.Problems;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.tool.CancelSource;
import org.simloom.tool.Cancellation;

/** One run from its first row in the store to its last. */
public final class RunSession {
    private static final int ROUNDS = 3;

    /** Gives the inputs of the run; asked again where files of them turned out damaged. */
    public interface Inputs {
        Map<String, Value> read();
    }

    /** What is to be kept of a run, right behind its end. */
    public interface Kept {
        /** Nothing more. */
        Kept NOTHING = result -> CompletableFuture.completedFuture(null);

        /** Has it written without waiting; the future completes when it is durable. */
        CompletableFuture<?> submit(RunResult result);
    }

    private final Facilities shared;
    private final CancelSource cancel = new CancelSource();
    private final AtomicReference<Scope> root = new AtomicReference<>();
    private final long begin = System.nanoTime();

    public RunSession(Facilities shared) {
        this.shared = shared;
    }

    /**
     * Runs the workflow and waits for its end; an interrupt of this thread cancels the run.
     *
     * @param last what is to be done before the run ends
     * @param kept what is to be kept besides, waited for together with the run's end
     */
    public RunResult run(Inputs inputs, RunListener listener, Cancellation cancellation, Runnable last, Kept kept) {
        Map<String, Value> first = inputs.read();
        String json = ValueCodec.toJson(first);
        long now = System.currentTimeMillis();
        String name = shared.prepared().name();
        Store store = shared.store();
        RunRecord record = store.runs().begin(name, json, ValueCodec.sha256(json));
        boolean resumed = record.started() < now;
        cancellation.onRequest(cancel::request);
        shared.poll().add(record.id(), cancel);
        try (EventQueue events = new EventQueue(shared.events(), listener)) {
            events.send(l -> l.started(record.id(), resumed));
            Warnings warnings = new Warnings(events);
            Journal journal = new Journal(store, record.id(), events, this::storeFailed);
            NodeOutcome outcome = null;
            for (int round = 1; round <= ROUNDS; round++) {
                Nodes nodes = new Nodes();
                Objects objects = shared.objects();
                RunContext context = new RunContext(record.id(), name, shared.prepared().file(), store, shared.slots(), cancel,
                        journal, events, shared.lookup(), warnings, shared.binder(), nodes, shared.tools(), objects,
                        shared.orphans(), shared.causes());
                nodes.use(context);
                outcome = round(context, round == 1 ? first : inputs.read());
                if (!objects.takeDamage() || cancel.requested()) {
                    break;
                }
                warnings.add(Problems.warning("object.again", Location.NONE));
                journal.forgetCounts();
            }
            last.run();
            RunResult result = result(record.id(), outcome, journal, warnings, resumed);
            CompletableFuture<?> end = end(result);
            CompletableFuture<?> besides = kept.submit(result);
            journal.drain();
            Futures.join(end);
            Futures.join(besides);
            if (outcome.problem() != null) {
                Problem problem = outcome.problem();
                events.send(l -> l.problem(problem));
            }
            events.send(l -> l.ended(result));
            return result;
        } finally {
            shared.poll().remove(record.id());
        }
    }

    /** One pass through the workflow, in a thread of its own so that an interrupt stops it in good order. */
    private NodeOutcome round(RunContext context, Map<String, Value> inputs) {
        Scope scope = new Scope(cancel);
        root.set(scope);
        CompletableFuture<NodeOutcome> outcome = new CompletableFuture<>();
        Thread.ofVirtual().name("run " + context.id()).start(() -> {
            try {
                outcome.complete(LevelRun.run(context, scope, shared.prepared().level(), "", inputs));
            } catch (ProblemException e) {
                outcome.complete(NodeOutcome.failed(e.problem()));
            } catch (InterruptedException | RuntimeException e) {
                outcome.complete(NodeOutcome.failed(context.internal(e, shared.prepared().name())));
            }
        });
        boolean interrupted = false;
        while (true) {
            try {
                return outcome.get();
            } catch (InterruptedException e) {
                interrupted = true;
                cancel.request();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e); // it is only ever completed with an outcome
            } finally {
                if (interrupted && outcome.isDone()) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Where nothing can be kept any more, going on would only lose work. */
    private void storeFailed(ProblemException e) {
        Scope scope = root.get();
        if (scope != null) {
            scope.fail(e.problem());
        }
        cancel.request();
    }

    private RunResult result(long id, NodeOutcome outcome, Journal journal, Warnings warnings, boolean resumed) {
        List<Problem> problems = new ArrayList<>();
        if (outcome.problem() != null) {
            problems.add(outcome.problem());
        }
        problems.addAll(warnings.all());
        RunState state = switch (outcome.kind()) {
            case DONE, SKIPPED -> RunState.SUCCEEDED;
            case FAILED -> RunState.FAILED;
            case STOPPED -> RunState.CANCELLED;
        };
        return new RunResult(id, state, outcome.outputs(), journal.counts(), problems, resumed,
                Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Follows all that the run has had written, so that waiting for it alone waits for everything. */
    private CompletableFuture<?> end(RunResult result) {
        String problem = result.state() == RunState.FAILED ? KeptProblems.write(result.problems().get(0)) : null;
        return shared.store().runs().submitEnd(result.runId(), result.state(), ValueCodec.toJson(result.outputs()), problem);
    }
}
