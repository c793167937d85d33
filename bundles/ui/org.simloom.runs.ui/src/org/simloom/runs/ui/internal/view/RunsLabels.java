package org.simloom.runs.ui.internal.view;

import java.util.stream.Collectors;

import org.simloom.base.l10n.Times;
import org.simloom.runs.ui.internal.Texts;

/** Labels of runs, tasks and ranges of tasks. */
final class RunsLabels {
    private static final String EXTENSION = ".simflow";

    private RunsLabels() {
    }

    /** A run as people call it: {@code plate  #12}. */
    static String title(RunNode run) {
        String workflow = run.run().workflow();
        return (workflow.endsWith(EXTENSION) ? workflow.substring(0, workflow.length() - EXTENSION.length()) : workflow)
                + "  #" + run.run().id();
    }

    static String name(Node node) {
        return switch (node) {
            case RunNode run -> title(run) + "  –  " + run.reference().project().getFileName();
            case TaskNode task -> task.name();
            case RangeNode range -> range.first() + " … " + range.last();
        };
    }

    static String state(Node node) {
        return Texts.state(stateOf(node));
    }

    static Enum<?> stateOf(Node node) {
        return switch (node) {
            case RunNode run -> run.run().state();
            case TaskNode task -> task.task().state();
            case RangeNode range -> range.state();
        };
    }

    static String started(Node node) {
        return Times.brief(switch (node) {
            case RunNode run -> run.run().started();
            case TaskNode task -> task.task().started();
            case RangeNode range -> range.started();
        });
    }

    static String duration(Node node) {
        return switch (node) {
            case RunNode run -> duration(run, run.run().started(), run.run().ended());
            case TaskNode task -> duration(task, task.task().started(), task.task().ended());
            case RangeNode range -> duration(range, range.started(), range.ended());
        };
    }

    private static String duration(Node node, long started, long ended) {
        return ended == 0 && !node.isGoing() ? "" : Times.span(started, ended);
    }

    /** Why it ran, was cached or failed; of a range, how many are in which state. */
    static String why(Node node) {
        String text = switch (node) {
            case RunNode run -> run.run().problem();
            case TaskNode task -> task.task().problem() != null ? task.task().problem() : task.task().reason();
            case RangeNode range -> range.counts().entrySet().stream()
                    .map(count -> Texts.get("range.count", count.getValue(), Texts.state(count.getKey())))
                    .collect(Collectors.joining(", "));
        };
        return text == null ? "" : text.replace('\n', ' ');
    }

    /** A line as it is copied. */
    static String line(Node node) {
        String name = switch (node) {
            case RunNode run -> title(run);
            case TaskNode task -> task.task().path();
            case RangeNode range -> name(range);
        };
        return String.join("\t", name, state(node), started(node), duration(node), why(node));
    }
}
