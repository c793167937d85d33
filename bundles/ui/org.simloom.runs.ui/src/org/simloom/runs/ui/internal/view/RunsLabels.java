package org.simloom.runs.ui.internal.view;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.simloom.base.l10n.Times;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.store.TaskState;

/** Labels of runs and tasks. */
final class RunsLabels {
    private static final String EXTENSION = ".simflow";

    private RunsLabels() {
    }

    /** A run as people call it: {@code plate  #12}. */
    static String title(RunNode run) {
        String workflow = run.run().workflow();
        return (workflow.endsWith(EXTENSION) ? workflow.substring(0, workflow.length() - EXTENSION.length()) : workflow)
                + "  #" + run.key().id();
    }

    static String state(Object element) {
        return Texts.state(stateOf(element));
    }

    static Enum<?> stateOf(Object element) {
        return element instanceof RunNode run ? run.run().state() : ((TaskNode) element).task().state();
    }

    static String started(Object element) {
        return Times.brief(element instanceof RunNode run ? run.run().started() : ((TaskNode) element).task().started());
    }

    static String duration(Object element) {
        if (element instanceof RunNode run) {
            return run.isRunning() || run.run().ended() > 0 ? Times.span(run.run().started(), run.run().ended()) : "";
        }
        TaskNode task = (TaskNode) element;
        boolean going = task.task().ended() == 0;
        return going && task.task().state() != TaskState.RUNNING ? ""
                : Times.span(task.task().started(), task.task().ended());
    }

    /** Why it ran, was cached or failed. */
    static String why(Object element) {
        String text = element instanceof RunNode run ? run.run().problem()
                : ((TaskNode) element).task().problem() != null ? ((TaskNode) element).task().problem()
                        : ((TaskNode) element).task().reason();
        return text == null ? "" : text.replace('\n', ' ');
    }

    /** The first column. Plain labels: styled ones are measured one by one whenever the tree is drawn. */
    static final class Name extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof RunNode run ? title(run) + "  –  " + run.key().project().getFileName()
                    : ((TaskNode) element).name();
        }

        @Override
        public Image getImage(Object element) {
            return RunImages.of(stateOf(element));
        }
    }
}
