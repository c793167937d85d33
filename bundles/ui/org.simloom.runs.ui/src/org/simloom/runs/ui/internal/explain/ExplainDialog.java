package org.simloom.runs.ui.internal.explain;

import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Explanation;
import org.simloom.engine.Explanation.Reason;
import org.simloom.engine.Project;
import org.simloom.engine.RunRequest;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.dialog.TableDialog;
import org.simloom.runs.ui.internal.launch.InputTexts;
import org.simloom.runs.ui.internal.launch.TrustGate;
import org.simloom.workbench.SimloomServices;

/** Tells what would run now, and why. */
public final class ExplainDialog extends TableDialog {
    private final Explanation explanation;

    private ExplainDialog(Shell shell, String title, Explanation explanation) {
        super(shell, title);
        this.explanation = explanation;
    }

    /** Explains what would run with the inputs of a run; in the background, then shows it. */
    public static void open(RunReference run, Shell shell) {
        open(run.project(), () -> InputTexts.request(run), shell);
    }

    /** Explains what would run; in the background, then shows it. */
    public static void open(RunRequest request, Shell shell) {
        open(Project.open(request.workflow()).folder(), () -> request, shell);
    }

    private static void open(Path project, Supplier<RunRequest> what, Shell shell) {
        // asking a tool for its version runs it
        if (!TrustGate.passes(project)) {
            return;
        }
        Job job = Job.create(Texts.get("explain.job"), (ICoreRunnable) monitor -> {
            try {
                RunRequest request = what.get();
                String title = Texts.get("explain.title", request.workflow().getFileName());
                Explanation explanation = SimloomServices.engine().explain(request);
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        new ExplainDialog(shell, title, explanation).open();
                    }
                });
            } catch (ProblemException e) {
                throw new CoreException(Status.error(e.problem().toString(), e.getCause()));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    @Override
    protected void createHead(Composite area) {
        Label counts = new Label(area, SWT.WRAP);
        Explanation.Counts all = explanation.counts();
        counts.setText(all.willRun() + all.depends() == 0 ? Texts.get("explain.nothing")
                : Texts.get("explain.counts", all.cached(), all.willRun(), all.depends()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
    }

    @Override
    protected void fill(TableViewer table) {
        column(Texts.get("column.task"), 26, new TaskLabel());
        column(Texts.get("column.state"), 16, ColumnLabelProvider.createTextProvider(
                task -> Texts.state(((Explanation.Task) task).status())));
        column(Texts.get("column.why"), 58, ColumnLabelProvider.createTextProvider(
                task -> ((Explanation.Task) task).reasons().stream().map(Reason::text).collect(Collectors.joining("; "))));
        table.setInput(explanation.tasks());
    }

    /** The task, or how many it stands for. */
    private static final class TaskLabel extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            Explanation.Task task = (Explanation.Task) element;
            return task.count() > 1 ? Texts.get("explain.several", task.path(), task.count()) : task.path();
        }

        @Override
        public Image getImage(Object element) {
            return RunImages.get(switch (((Explanation.Task) element).status()) {
                case CACHED -> "cached";
                case WILL_RUN -> "running";
                case DEPENDS -> "waiting";
            });
        }
    }
}
