package org.simloom.runs.ui.internal.view;

import java.util.List;

import org.simloom.store.TaskRecord;

/**
 * What the timeline draws.
 *
 * @param tasks   those that have begun, in that order
 * @param begin   when the first began, in milliseconds since 1970
 * @param end     when the last ended, or now
 * @param running whether the run goes on
 */
record Bars(List<TaskRecord> tasks, long begin, long end, boolean running) {
    static final Bars NONE = new Bars(List.of(), 0, 1, false);

    static Bars of(List<TaskRecord> all, boolean running) {
        List<TaskRecord> tasks = all.stream().filter(task -> task.started() > 0).toList();
        long now = System.currentTimeMillis();
        // a run that goes on with an interrupted one has tasks of long before
        long begin = tasks.stream().mapToLong(TaskRecord::started).min().orElse(0);
        long end = tasks.stream().mapToLong(task -> task.ended() == 0 ? now : task.ended()).max().orElse(1);
        return new Bars(tasks, begin, Math.max(begin + 1, end), running);
    }
}
