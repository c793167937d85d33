package org.simloom.engine.internal.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.loop.Gatherer;
import org.simloom.engine.internal.loop.Items;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.PortSpec;

/**
 * Runs the body of a ForEach for every item, so many at a time that the slots are busy and finished results
 * are looked up many at once, but never all of them: memory does not grow with their number.
 */
final class EachRunner {
    private static final int OUTER_WINDOW = 512;
    private static final int INNER_WINDOW = 32;

    private final RunContext run;
    private final NodePlan.Each node;
    private final String path;

    EachRunner(RunContext run, NodePlan.Each node, String path) {
        this.run = run;
        this.node = node;
        this.path = path;
    }

    CompositeRun.Done run(Scope scope, Map<String, Value> connected) throws InterruptedException {
        Items items = new Items(node, run.binder().bind(node.head().inputs(), connected, node.head().location()));
        Gatherer gathered = new Gatherer(node, items.count());
        Scope inside = scope.inner();
        int window = node.maximumParallel() > 0 ? Math.min(node.maximumParallel(), OUTER_WINDOW)
                : path.indexOf('[') < 0 ? OUTER_WINDOW : INNER_WINDOW;
        Semaphore places = new Semaphore(window);
        for (int i = 0; i < items.count() && !inside.stopped(); i++) {
            places.acquire();
            int index = i;
            Thread.ofVirtual().name(path, i + 1L).start(() -> {
                try {
                    item(inside, index, items, gathered);
                } finally {
                    places.release();
                }
            });
        }
        places.acquireUninterruptibly(window);
        if (inside.failure() != null) {
            return CompositeRun.Done.of(NodeOutcome.failed(inside.failure()));
        }
        if (inside.stopped()) {
            return CompositeRun.Done.of(NodeOutcome.STOPPED);
        }
        warn(gathered, items.count());
        return new CompositeRun.Done(NodeOutcome.done(gathered.outputs(run.store().content())),
                List.of(Problems.message("each.summary", items.count())));
    }

    private void item(Scope inside, int index, Items items, Gatherer gathered) {
        if (inside.stopped()) {
            return;
        }
        try {
            Map<String, Value> values = run.binder().bind(node.body().inputs(), items.at(index), node.head().location());
            Scope own = inside.inner();
            NodeOutcome outcome = LevelRun.run(run, own, node.body(), path + "[" + (index + 1) + "]/", values);
            if (outcome.kind() == NodeOutcome.Kind.FAILED) {
                inside.fail(outcome.problem());
            } else if (outcome.isDone()) {
                gathered.put(index, outcome.outputs());
            }
        } catch (ProblemException e) {
            inside.fail(e.problem());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            inside.fail(run.internal(e, path));
        }
    }

    private void warn(Gatherer gathered, int count) {
        for (PortSpec port : node.head().outputs()) {
            int missing = gathered.missing(port.name());
            if (missing > 0) {
                run.warnings().add(Problems.warning("each.incomplete", node.head().location(), path, port.name(),
                        missing, count));
            }
        }
    }
}
