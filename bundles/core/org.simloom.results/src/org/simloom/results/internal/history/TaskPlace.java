package org.simloom.results.internal.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.simloom.base.problem.Location;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.History;
import org.simloom.results.internal.Texts;
import org.simloom.store.ResultRecord;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;

/**
 * Where a task of a run works or has worked: in its own latest attempt or, where its result was taken from the store,
 * in the one that made that.
 *
 * @param workflow file of the workflow, relative to the project
 * @param folder   {@code null} where there is none
 * @param over     whether nothing is to come any more
 * @param outputs  of a task that has ended well
 */
public record TaskPlace(String workflow, Path folder, boolean over, Map<String, Value> outputs) {

    /**
     * Looks a task up.
     *
     * @throws org.simloom.base.problem.ProblemException {@code results.history.run}
     */
    public static TaskPlace find(Store store, long run, String path) {
        RunRecord record = store.runs().find(run)
                .orElseThrow(() -> Texts.problem("history.run", Location.file(store.root()), run));
        Optional<TaskRecord> task = store.runs().tasks(run).stream().filter(t -> t.path().equals(path)).findFirst();
        boolean ended = record.state() != RunState.RUNNING || task.isPresent() && task.get().ended() > 0;
        Optional<ResultRecord> result = task.filter(t -> t.key() != null && t.state().hasOutputs())
                .flatMap(t -> store.results().find(t.key()));
        Path folder = latest(store, run, path);
        if (folder == null && result.isPresent()) {
            folder = latest(store, result.get().run(), result.get().path());
        }
        return new TaskPlace(record.workflow(), folder, ended,
                result.map(r -> ValueCodec.mapFromJson(r.outputs())).orElse(Map.of()));
    }

    private static Path latest(Store store, long run, String path) {
        List<History.Attempt> attempts = new History(store).attempts(run, path);
        Path folder = attempts.isEmpty() ? null : attempts.getLast().folder();
        return folder != null && Files.isDirectory(folder) ? folder : null;
    }
}
