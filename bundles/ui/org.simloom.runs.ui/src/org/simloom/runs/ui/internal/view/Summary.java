package org.simloom.runs.ui.internal.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;

/**
 * How several tasks stand together.
 *
 * @param counts  how many are in which state
 * @param started when the first began, in milliseconds since 1970; 0 where none has
 * @param ended   when the last ended; 0 while one goes on
 */
record Summary(Map<TaskState, Integer> counts, long started, long ended) {
    /** What one has to know of first: a failure before what goes on, and that before what has ended. */
    private static final List<TaskState> FIRST = List.of(TaskState.FAILED, TaskState.RUNNING, TaskState.WAITING,
            TaskState.CANCELLED, TaskState.FALLBACK, TaskState.SUCCEEDED, TaskState.CACHED);

    /** Of tasks, and of what ranges have counted. */
    static Summary of(List<? extends Node> nodes) {
        Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
        long started = Long.MAX_VALUE;
        long ended = 0;
        for (Node node : nodes) {
            Summary one = node instanceof RangeNode range ? range.summary() : of(((TaskNode) node).task());
            one.counts.forEach((state, count) -> counts.merge(state, count, Integer::sum));
            started = one.started == 0 ? started : Math.min(started, one.started);
            ended = Math.max(ended, one.ended);
        }
        return new Summary(counts, started == Long.MAX_VALUE ? 0 : started,
                counts.containsKey(TaskState.RUNNING) ? 0 : ended);
    }

    private static Summary of(TaskRecord task) {
        return new Summary(Map.of(task.state(), 1), task.started(), task.ended());
    }

    /** The state of all together. */
    TaskState state() {
        return FIRST.stream().filter(counts::containsKey).findFirst().orElse(TaskState.SKIPPED);
    }
}
