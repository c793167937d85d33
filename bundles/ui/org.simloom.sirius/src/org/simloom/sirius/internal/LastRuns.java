package org.simloom.sirius.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.run.NodeRun;
import org.simloom.diagram.run.RunStates;
import org.simloom.drawing.Drawings;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.store.RunRecord;
import org.simloom.store.Store;
import org.simloom.store.StoreStamp;
import org.simloom.store.TaskRecord;
import org.simloom.tool.Verdict;

/** What the latest run of a workflow has done with its nodes, read from the store of its project. */
public final class LastRuns {
    private static final int LOOKED_AT = 200;

    private final Remembered<Run> runs = new Remembered<>(LastRuns::read);

    /**
     * A run.
     *
     * @param nodes    by id
     * @param verdicts why their results were believed or not, by path of their tasks
     */
    private record Run(long number, Map<String, NodeRun> nodes, Map<String, Verdict> verdicts) {
        private static final Run NONE = new Run(0, Map.of(), Map.of());
    }

    /** What it has done with a node; empty where there is no run, or the node was not in it. */
    public Optional<NodeRun> of(Node node) {
        return Optional.ofNullable(run(node).nodes().get(Drawings.id(node)));
    }

    /** Why the result of a node was believed or not; empty where there is none. */
    public Optional<Verdict> verdict(Node node) {
        return of(node).map(told -> run(node).verdicts().get(told.path()));
    }

    private Run run(Node node) {
        Path file = ModelFiles.fileOf(EcoreUtil.getRootContainer(node));
        try {
            return file == null ? Run.NONE : runs.of(node, () -> StoreStamp.of(Project.open(file).folder()));
        } catch (ProblemException e) {
            // a file that was just deleted is in no project, and a store that cannot be read is told of by its view
            return Run.NONE;
        }
    }

    private static Run read(EObject root) {
        Path file = ModelFiles.fileOf(root);
        if (!(root instanceof Workflow workflow) || file == null) {
            return Run.NONE;
        }
        Project project = Project.open(file);
        Optional<Store> existing = project.existingStore();
        if (existing.isEmpty()) {
            return Run.NONE;
        }
        try (Store store = existing.get()) {
            String name = project.nameOf(file);
            Optional<RunRecord> latest = store.runs().latest(LOOKED_AT).stream().filter(run -> name.equals(run.workflow())).findFirst();
            return latest.isEmpty() ? Run.NONE : read(workflow, latest.get().id(), store);
        }
    }

    private static Run read(Workflow workflow, long run, Store store) {
        List<TaskRecord> tasks = store.runs().tasks(run);
        Map<String, NodeRun> nodes = RunStates.of(workflow, tasks, Map.of());
        Map<String, TaskRecord> byPath = new HashMap<>();
        tasks.forEach(task -> byPath.put(task.path(), task));
        History history = new History(store);
        Map<String, Verdict> verdicts = new HashMap<>();
        for (NodeRun node : nodes.values()) {
            verdict(history, run, byPath.get(node.path())).ifPresent(verdict -> verdicts.put(node.path(), verdict));
        }
        return new Run(run, nodes, verdicts);
    }

    private static Optional<Verdict> verdict(History history, long run, TaskRecord record) {
        History.Task task = history.task(run, record);
        return task.origin().map(History.Origin::verdict).or(() -> task.attempts().reversed().stream()
                .map(History.Attempt::verdict).filter(verdict -> verdict != null).findFirst());
    }
}
