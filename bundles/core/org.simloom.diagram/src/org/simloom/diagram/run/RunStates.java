package org.simloom.diagram.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.simloom.diagram.NodeState;
import org.simloom.diagram.NodeState.State;
import org.simloom.engine.Explanation;
import org.simloom.engine.Explanation.Status;
import org.simloom.model.workflow.Workflow;
import org.simloom.store.TaskRecord;

/** Turns what is known of tasks into states of nodes, by the ids of these. */
public final class RunStates {
    private RunStates() {
    }

    /**
     * What a run has done with each node.
     *
     * @param progress how far running tasks are, by path
     */
    public static Map<String, NodeRun> of(Workflow workflow, List<TaskRecord> tasks, Map<String, Double> progress) {
        Map<String, String> ids = new HashMap<>();
        Map<String, NodeRun> runs = new HashMap<>();
        for (TaskRecord task : tasks) {
            String id = id(workflow, task.path(), ids);
            if (!id.isEmpty()) {
                runs.computeIfAbsent(id, made -> new NodeRun()).add(task, progress.get(task.path()));
            }
        }
        return runs;
    }

    /** What a run would do with each node. */
    public static Map<String, NodeState> of(Workflow workflow, Explanation explanation) {
        Map<String, String> ids = new HashMap<>();
        Map<String, NodeState> states = new HashMap<>();
        for (Explanation.Task task : explanation.tasks()) {
            String id = id(workflow, task.path(), ids);
            NodeState known = states.get(id);
            if (!id.isEmpty() && (known == null || known.state() == State.WILL_BE_CACHED)) {
                states.put(id, new NodeState(task.status() == Status.CACHED ? State.WILL_BE_CACHED : State.WILL_RUN, Double.NaN, null,
                        task.reasons().stream().map(Explanation.Reason::text).collect(Collectors.joining("; "))));
            }
        }
        return states;
    }

    /** Loops have very many tasks of few nodes: what their numbers leave is looked up once. */
    private static String id(Workflow workflow, String path, Map<String, String> known) {
        return known.computeIfAbsent(path.replaceAll("\\[[^\\]]*\\](?=/)|#\\d+(?=/)", ""), plain -> TaskPaths.id(workflow, plain));
    }
}
