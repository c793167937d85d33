package org.simloom.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.store.AttemptRecord;
import org.simloom.store.ResultRecord;
import org.simloom.store.RunRecord;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.tool.KeyPart;
import org.simloom.tool.Verdict;

/** What has been run in a project, and where every value comes from. */
public final class History {
    private final Store store;

    public History(Store store) {
        this.store = store;
    }

    /**
     * A run with everything that led to its outputs.
     *
     * @param inputs  the workflow's inputs
     * @param outputs its outputs; empty unless it succeeded
     */
    public record Report(RunRecord run, Map<String, Value> inputs, Map<String, Value> outputs, List<Task> tasks) {
    }

    /**
     * A task of a run.
     *
     * @param origin   the computation its outputs come from, in this run or an earlier one
     * @param attempts what was tried in this run, each with the folder it worked in
     */
    public record Task(TaskRecord record, Optional<Origin> origin, List<Attempt> attempts) {
    }

    /**
     * A computation.
     *
     * @param run     run that made it
     * @param path    task that made it there
     * @param created milliseconds since 1970
     * @param millis  how long it took
     * @param tool    tool and version
     * @param parts   everything it depends on: descriptor, tool, templates, inputs, each with its digest
     * @param verdict why it was believed; {@code null} for an expression
     */
    public record Origin(String key, long run, String path, long created, long millis, String tool,
            List<KeyPart> parts, Map<String, Value> outputs, Verdict verdict) {
    }

    /** A try at a task. {@code verdict} is {@code null} while it is open. */
    public record Attempt(int number, Path folder, boolean open, Verdict verdict) {
    }

    /** The latest runs, newest first. */
    public List<RunRecord> list(int most) {
        return store.runs().latest(most);
    }

    /**
     * A run in full.
     *
     * @throws org.simloom.base.problem.ProblemException {@code engine.run.missing}
     */
    public Report show(long run) {
        RunRecord record = store.runs().find(run)
                .orElseThrow(() -> Problems.of("run.missing", Location.file(store.root()), Long.toString(run)));
        List<Task> tasks = new ArrayList<>();
        for (TaskRecord task : store.runs().tasks(run)) {
            tasks.add(task(run, task));
        }
        return new Report(record, values(record.inputs()), values(record.outputs()), tasks);
    }

    /** A task of a run in full. */
    public Task task(long run, TaskRecord task) {
        Optional<Origin> origin = task.key() == null || !task.state().hasOutputs() ? Optional.empty()
                : store.results().find(task.key()).map(History::origin);
        return new Task(task, origin, attempts(run, task.path()));
    }

    /** What was tried at a task of a run, first to last; empty where it runs nothing. */
    public List<Attempt> attempts(long run, String path) {
        return store.runs().attempts(run, path).stream().map(this::attempt).toList();
    }

    /** A run's number, from its text: the number, or {@code last}. */
    public long number(String text) {
        try {
            return text.equals("last") ? list(1).get(0).id() : Long.parseLong(text);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Problems.of("run.missing", Location.file(store.root()), text);
        }
    }

    private static Map<String, Value> values(String json) {
        return json == null ? Map.of() : ValueCodec.mapFromJson(json);
    }

    private static Origin origin(ResultRecord result) {
        return new Origin(result.key(), result.run(), result.path(), result.created(), result.duration(),
                EngineTexts.line(result.tool()),
                KeyParts.fromJson(result.parts()), ValueCodec.mapFromJson(result.outputs()), verdict(result.verdict()));
    }

    private Attempt attempt(AttemptRecord record) {
        return new Attempt(record.number(), store.attempts().resolve(record.folder()), record.open(),
                verdict(record.verdict()));
    }

    private static Verdict verdict(String json) {
        return json == null ? null : Verdict.fromJson(json);
    }
}
