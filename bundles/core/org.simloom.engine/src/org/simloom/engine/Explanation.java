package org.simloom.engine;

import java.util.List;

import org.simloom.base.l10n.Message;

/**
 * What a run would do, and why.
 *
 * @param tasks  in the order in which they would come; a loop over many items is summed up after the first few
 * @param counts of all tasks, summed up or not
 */
public record Explanation(List<Task> tasks, Counts counts) {

    /** What becomes of a task. */
    public enum Status {
        /** Its result is taken from the store. */
        CACHED,
        /** It will run. */
        WILL_RUN,
        /** It depends on what others give: if that stays the same, its result is taken from the store. */
        DEPENDS
    }

    /**
     * One task, or several of a loop.
     *
     * @param path    such as {@code sweep[3]/solve}, or {@code sweep[6…100]} for several
     * @param count   how many tasks it stands for
     * @param reasons why it will run; empty when cached
     */
    public record Task(String path, Status status, int count, List<Reason> reasons) {
        public Task {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why a task runs. */
    public enum Kind {
        NEVER_RUN, INPUT_CHANGED, INPUT_ADDED, INPUT_REMOVED, TEMPLATE_CHANGED, DESCRIPTOR_CHANGED, TOOL_CHANGED, TASK_CHANGED,
        EXPRESSION_CHANGED, ENGINE_CHANGED, FAILED_BEFORE, NOT_CACHEABLE, DAMAGED, UPSTREAM, AS_NEEDED
    }

    /**
     * One reason.
     *
     * @param name what changed, or the task waited for; may be empty
     * @param from what it was, for people; empty where that says nothing
     * @param to   what it is
     * @param message the reason as a part of a sentence in the user's language
     */
    public record Reason(Kind kind, String name, String from, String to, Message message) {
        /** The part of a sentence. */
        public String text() {
            return message.text();
        }
    }

    /** Numbers of tasks by status. */
    public record Counts(int cached, int willRun, int depends) {
    }
}
