package org.simloom.engine.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.l10n.KeptMessages;
import org.simloom.base.l10n.Message;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.engine.internal.key.TaskKey;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.value.Fitting;
import org.simloom.store.AttemptRecord;
import org.simloom.store.ContentStore;
import org.simloom.store.ResultRecord;
import org.simloom.store.TaskState;
import org.simloom.tool.CancelSource;
import org.simloom.tool.Output;
import org.simloom.tool.ToolListener;
import org.simloom.tool.ToolOutcome;
import org.simloom.tool.Verdict;

/**
 * One try at a tool task, from the row in the store that comes before the process to the one transaction that
 * makes its result final.
 */
final class Attempt {
    private final RunContext run;
    private final NodePlan.Tool plan;
    private final String path;
    private final ToolNode node;
    private final Map<String, Value> inputs;
    private final TaskKey key;

    Attempt(RunContext run, NodePlan.Tool plan, String path, ToolNode node, Map<String, Value> inputs, TaskKey key) {
        this.run = run;
        this.plan = plan;
        this.path = path;
        this.node = node;
        this.inputs = inputs;
        this.key = key;
    }

    /**
     * Makes the try.
     *
     * @param orphan an attempt at the same key to go on with, or {@code null} for a new one
     */
    Attempts.Try run(AttemptRecord orphan, List<Message> reasons) throws InterruptedException {
        AttemptRecord record = orphan != null ? orphan : run.store().runs().open(run.id(), path, key.key(),
                run.id() + "/" + FolderNames.of(path));
        Path folder = run.store().attempts().resolve(record.folder());
        run.journal().changed(Entry.running(path, plan, key.key(), reasons));
        CancelSource own = new CancelSource();
        // each in a thread of its own: stopping politely takes its time, and others must not wait for it
        Runnable stop = () -> Thread.ofVirtual().name("stop " + path).start(own::request);
        run.cancel().onRequest(stop);
        ToolOutcome outcome = null;
        try {
            outcome = execute(orphan != null, folder, own);
            NodeOutcome result = null;
            if (outcome.state() == ToolOutcome.State.SUCCEEDED) {
                result = keep(record, outcome, reasons);
            }
            return finished(record, outcome, result);
        } catch (ProblemException e) {
            if (!blamesTask(e.problem())) {
                giveUp(record, e);
                throw e;
            }
            return finished(record, new ToolOutcome(ToolOutcome.State.FAILED, verdict(outcome), Map.of(),
                    outcome == null ? null : outcome.execution(), e.problem()), null);
        } finally {
            run.cancel().forget(stop);
        }
    }

    private ToolOutcome execute(boolean resume, Path folder, CancelSource own) throws InterruptedException {
        ToolListener listener = new Follower(run.events(), path);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Problems.of("attempt.folder", Location.file(folder), e.getMessage());
        }
        return resume ? run.tools().resume(node, inputs, folder, listener, own)
                : run.tools().run(node, inputs, run.objects(), folder, listener, own);
    }

    private static Verdict verdict(ToolOutcome outcome) {
        return outcome == null ? new Verdict(List.of()) : outcome.verdict();
    }

    /** A full disk or a damaged object is not the task's failure: no policy of its own may hide it. */
    private static boolean blamesTask(Problem problem) {
        return !problem.code().startsWith("store.") && !problem.code().equals(Objects.DAMAGED);
    }

    /** Closes the attempt, so that nobody looks for a process of it later. */
    private void giveUp(AttemptRecord record, ProblemException reason) {
        try {
            run.store().runs().close(record, null, null);
        } catch (ProblemException e) {
            reason.addSuppressed(e); // the store itself is what has failed: the next process closes it
        }
    }

    private Attempts.Try finished(AttemptRecord record, ToolOutcome outcome, NodeOutcome result) {
        if (outcome.problem() != null && !blamesTask(outcome.problem())) {
            throw new ProblemException(outcome.problem());
        }
        if (result == null) {
            run.store().runs().close(record, exitCode(outcome), outcome.verdict().toJson());
        }
        return new Attempts.Try(outcome, result);
    }

    /** Objects first, then result and attempt in one transaction: from then on the task is finished. */
    private NodeOutcome keep(AttemptRecord record, ToolOutcome outcome, List<Message> reasons) {
        Map<String, Value> outputs = new LinkedHashMap<>();
        List<String> objects = new ArrayList<>();
        for (PortSpec port : node.outputs()) {
            Output output = outcome.outputs().get(port.name());
            if (output != null) {
                Value value = Fitting.fit(port, keep(output), plan.head().location());
                outputs.put(port.name(), value);
                objects.addAll(hashes(value));
            } else if (port.required()) {
                throw Problems.of("output.missing", plan.head().location(), port.name());
            }
        }
        long now = System.currentTimeMillis();
        ResultRecord result = new ResultRecord(key.key(), ValueCodec.toJson(outputs), record.run(), record.path(),
                record.number(), now, KeptMessages.write(List.of(node.display())), outcome.verdict().toJson(), now - record.started(),
                KeyParts.toJson(key.parts()), objects);
        Futures.join(run.store().results().put(run.workflow(), result, record, exitCode(outcome)));
        if (!record.path().equals(path)) {
            run.journal().write(() -> run.store().results().used(run.workflow(), path, key.key()));
        }
        run.journal().ended(new Entry(path, true, key.key(), TaskState.SUCCEEDED, record.started(), now,
                now - record.started(), reasons, null, outcome.verdict()));
        return NodeOutcome.done(outputs);
    }

    private Value keep(Output output) {
        ContentStore content = run.store().content();
        return switch (output) {
            case Output.Plain plain -> plain.value();
            case Output.OfFile file -> content.put(file.file());
            case Output.OfDirectory folder -> content.putTree(folder.folder());
        };
    }

    private List<String> hashes(Value value) {
        return switch (value) {
            case FileValue file -> List.of(file.hash());
            case DirectoryValue folder -> run.store().content().hashes(folder);
            default -> List.of();
        };
    }

    private static Integer exitCode(ToolOutcome outcome) {
        return outcome.execution() == null ? null : outcome.execution().exitCode();
    }
}
