package org.simloom.runs.ui.internal.explain;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Explanation;
import org.simloom.engine.Explanation.Reason;
import org.simloom.engine.RunRequest;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.launch.InputTexts;
import org.simloom.runs.ui.internal.launch.TrustGate;
import org.simloom.runs.ui.internal.view.RunNode;
import org.simloom.workbench.SimloomServices;

/** Tells what would run now with the inputs of a run, and why. */
public final class ExplainDialog extends TrayDialog {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 320;
    private static final int SHOWN = 1000;

    private final String title;
    private final Explanation explanation;

    private ExplainDialog(Shell shell, String title, Explanation explanation) {
        super(shell);
        this.title = title;
        this.explanation = explanation;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
    }

    /** Explains in the background, then shows it. */
    public static void open(RunNode run, Shell shell) {
        Path project = run.key().project();
        // asking a tool for its version runs it
        if (!TrustGate.passes(project)) {
            return;
        }
        Path workflow = project.resolve(run.run().workflow());
        Job job = Job.create(Texts.get("explain.job", run.run().workflow()), (ICoreRunnable) monitor -> {
            Explanation explanation;
            try {
                RunRequest request = new RunRequest(workflow, InputTexts.of(project, workflow, run.run()));
                explanation = SimloomServices.engine().explain(request);
            } catch (ProblemException e) {
                throw new CoreException(Status.error(e.problem().toString(), e.getCause()));
            }
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    new ExplainDialog(shell, Texts.get("explain.title", run.run().workflow()), explanation).open();
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label counts = new Label(area, SWT.WRAP);
        Explanation.Counts all = explanation.counts();
        counts.setText(all.willRun() + all.depends() == 0 ? Texts.get("explain.nothing")
                : Texts.get("explain.counts", all.cached(), all.willRun(), all.depends()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        Composite place = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(place);
        TableColumnLayout layout = new TableColumnLayout();
        place.setLayout(layout);
        TableViewer viewer = new TableViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setDisplayIncrementally(SHOWN);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, layout, "column.task", 26, new TaskLabel());
        column(viewer, layout, "column.state", 16, ColumnLabelProvider.createTextProvider(
                task -> Texts.state(((Explanation.Task) task).status())));
        column(viewer, layout, "column.why", 58, ColumnLabelProvider.createTextProvider(
                task -> ((Explanation.Task) task).reasons().stream().map(Reason::text).collect(Collectors.joining("; "))));
        viewer.setInput(explanation.tasks());
        return area;
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String key, int weight,
            ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
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
