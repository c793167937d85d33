package org.simloom.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.executor.Execution;
import org.simloom.executor.Executor;
import org.simloom.model.tool.CheckPhase;
import org.simloom.model.workflow.Node;
import org.simloom.tool.internal.locate.Locator;
import org.simloom.tool.internal.run.Attempt;
import org.simloom.tool.internal.run.Jobs;
import org.simloom.tool.internal.run.KeyParts;
import org.simloom.tool.internal.run.Preparation;
import org.simloom.tool.internal.run.ProgressWatch;

/** Puts described tools to work. Thread-safe. */
public final class ToolService {
    private final ToolCatalog catalog;
    private final Executor executor;
    private final Map<String, String> environment;
    private final Locator locator;

    /**
     * @param catalog     the tools
     * @param executor    where they run
     * @param environment what of it tools may see is for descriptors to say
     */
    public ToolService(ToolCatalog catalog, Executor executor, Map<String, String> environment) {
        this.catalog = catalog;
        this.executor = executor;
        this.environment = Map.copyOf(environment);
        this.locator = new Locator(this.environment);
    }

    /** The tools. */
    public ToolCatalog catalog() {
        return catalog;
    }

    /**
     * A tool or script task with its tool.
     *
     * @throws ProblemException {@code tool.unknown}
     */
    public ToolJob job(Node node, Path project) {
        return Jobs.of(node, project, catalog);
    }

    /**
     * The program of a job on this machine.
     *
     * @throws ProblemException {@code tool.missing} (a {@link ToolMissingException}) or {@code tool.version}
     */
    public Installation locate(ToolJob job) {
        return locator.locate(job.descriptor(), job.descriptor().getExecutables().get(0), job.version());
    }

    /**
     * What a job's results depend on besides its inputs: descriptor, version of the tool, templates.
     *
     * @throws ProblemException as {@link #locate}, or {@code tool.source} for a template that is not there
     */
    public List<KeyPart> keyParts(ToolJob job) {
        return KeyParts.of(job, locate(job), template -> preparation(job, Map.of(), job.project()).source(template));
    }

    private Preparation preparation(ToolJob job, Map<String, Value> inputs, Path folder) {
        return new Preparation(new ToolContext(job, inputs, folder, null), environment);
    }

    /**
     * Makes one attempt in an empty folder. Everything that goes wrong with the tool or its results is in the
     * outcome.
     *
     * @param inputs  the inputs that have a value, in their ports' units
     * @param folder  exists; of this attempt alone
     * @throws InterruptedException when this thread is interrupted: the tool goes on, for {@link #resume}
     */
    public ToolOutcome run(ToolJob job, Map<String, Value> inputs, FileAccess files, Path folder, ToolListener listener,
            Cancellation cancellation) throws InterruptedException {
        Attempt attempt = new Attempt(catalog, new ToolContext(job, inputs, folder, null), environment);
        try {
            Installation program = locate(job);
            attempt.preparation().write(files);
            attempt.check(CheckPhase.BEFORE);
            if (!attempt.accepted()) {
                return attempt.refused();
            }
            if (cancellation.requested()) {
                return attempt.cancelled();
            }
            ProgressWatch progress = attempt.progress(listener);
            Execution execution = executor.start(attempt.preparation().request(program));
            return attempt.finish(execution, progress, listener, cancellation);
        } catch (ProblemException e) {
            return attempt.failed(e.problem());
        }
    }

    /**
     * Goes on with an attempt that a process of ours left behind: waits where the tool still runs, judges it
     * where it has ended. {@code LOST} where nobody saw its end; nothing of it is left then.
     */
    public ToolOutcome resume(ToolJob job, Map<String, Value> inputs, Path folder, ToolListener listener,
            Cancellation cancellation) throws InterruptedException {
        Attempt attempt = new Attempt(catalog, new ToolContext(job, inputs, folder, null), environment);
        try {
            Preparation preparation = attempt.preparation();
            ProgressWatch progress = attempt.progress(listener);
            Execution execution = executor.attach(folder, preparation.limits(), preparation.stopSteps(locate(job)));
            return attempt.finish(execution, progress, listener, cancellation);
        } catch (ProblemException e) {
            return attempt.failed(e.problem());
        }
    }

    /** Kills whatever is left of an attempt. */
    public void fence(Path folder) {
        executor.fence(folder);
    }
}
