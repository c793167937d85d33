package org.simloom.runs.ui.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.runs.ui.RunReference;
import org.simloom.store.RunRecord;
import org.simloom.store.Store;
import org.simloom.store.StoreStamp;

/**
 * Reads runs from the stores of projects. A store in which nothing has changed since is not opened again, and tasks
 * are read of those runs only whose tasks are shown. Not thread-safe.
 */
public final class RunsReader {
    private static final int MOST_RUNS = 300;

    private final Map<Path, Known> projects = new HashMap<>();

    /** What was read. */
    public record Snapshot(List<RunNode> runs, List<Problem> problems) {
    }

    private record Known(StoreStamp stamp, Set<RunReference> wanted, List<RunNode> runs, Problem problem) {
        boolean goesOn() {
            return runs.stream().anyMatch(RunNode::isRunning);
        }
    }

    /**
     * All runs, newest first.
     *
     * @param folders the projects
     * @param wanted  runs whose tasks are shown
     */
    public Snapshot read(List<Path> folders, Set<RunReference> wanted) {
        projects.keySet().retainAll(folders);
        List<RunNode> runs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            Known known = projects.get(folder);
            if (known == null || known.goesOn() || !known.wanted().containsAll(wanted)
                    || !known.stamp().equals(StoreStamp.of(folder))) {
                known = read(folder, wanted, known);
                projects.put(folder, known);
            }
            runs.addAll(known.runs());
            if (known.problem() != null) {
                problems.add(known.problem());
            }
        }
        runs.sort(Comparator.comparingLong((RunNode node) -> node.run().started()).reversed());
        return new Snapshot(runs, problems);
    }

    /** Reads all stores again the next time. */
    void forget() {
        projects.clear();
    }

    private static Known read(Path folder, Set<RunReference> wanted, Known before) {
        Map<RunReference, RunNode> old = new HashMap<>();
        if (before != null) {
            before.runs().forEach(node -> old.put(node.reference(), node));
        }
        List<RunNode> runs = new ArrayList<>();
        StoreStamp stamp = StoreStamp.of(folder);
        Problem problem = null;
        Project project = new Project(folder);
        try (Store store = project.existingStore().orElse(null)) {
            for (RunRecord run : store == null ? List.<RunRecord>of() : new History(store).list(MOST_RUNS)) {
                RunReference key = RunReference.of(folder, run.id());
                runs.add(node(store, key, run, wanted.contains(key), old.get(key)));
            }
        } catch (ProblemException e) {
            problem = e.problem();
        }
        // reading may tidy the database up, which is no change
        StoreStamp after = runs.stream().anyMatch(RunNode::isRunning) ? stamp : StoreStamp.of(folder);
        return new Known(after, Set.copyOf(wanted), runs, problem);
    }

    private static RunNode node(Store store, RunReference key, RunRecord run, boolean wanted, RunNode old) {
        boolean same = old != null && old.run().equals(run);
        if (!wanted) {
            return same && !old.isRead() ? old : new RunNode(key, run, null);
        }
        if (same && old.isRead() && !old.isRunning()) {
            return old;
        }
        return new RunNode(key, run, store.runs().tasks(run.id()));
    }
}
