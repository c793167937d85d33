package org.simloom.runs.ui.internal.compare;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Comparison;
import org.simloom.engine.Comparison.Line;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.view.RunKey;
import org.simloom.runs.ui.internal.view.RunNode;
import org.simloom.store.Store;

/** Two runs side by side: inputs, outputs, tasks, tools and templates; what differs is bold and marked. */
public final class CompareDialog extends TrayDialog {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int SHOWN = 1000;

    private final List<String> titles;
    private final Comparison comparison;

    private CompareDialog(Shell shell, List<String> titles, Comparison comparison) {
        super(shell);
        this.titles = titles;
        this.comparison = comparison;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Reads both runs in the background, then shows them. */
    public static void open(List<RunNode> runs, Shell shell) {
        List<String> titles = runs.stream().map(run -> "#" + run.key().id() + "  " + run.run().workflow()).toList();
        Job.create(Texts.get("compare.title"), (ICoreRunnable) monitor -> {
            try {
                Comparison comparison = Comparison.of(report(runs.get(0).key()), report(runs.get(1).key()));
                shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        new CompareDialog(shell, titles, comparison).open();
                    }
                });
            } catch (ProblemException e) {
                throw new CoreException(Status.error(e.problem().toString(), e.getCause()));
            }
        }).schedule();
    }

    private static History.Report report(RunKey run) {
        try (Store store = new Project(run.project()).openStore()) {
            return new History(store).show(run.id());
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("compare.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Button only = new Button(area, SWT.CHECK);
        only.setText(Texts.get("compare.only"));
        Composite place = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(place);
        TableColumnLayout layout = new TableColumnLayout();
        place.setLayout(layout);
        TableViewer viewer = new TableViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setDisplayIncrementally(SHOWN);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, layout, "", 14, line -> Texts.get("compare." + line.kind().name()));
        column(viewer, layout, Texts.get("column.name"), 26, Line::name);
        column(viewer, layout, titles.get(0), 30, line -> value(line, line.first()));
        column(viewer, layout, titles.get(1), 30, line -> value(line, line.second()));
        viewer.setInput(comparison.lines());
        ViewerFilter differing = new ViewerFilter() {
            @Override
            public boolean select(Viewer v, Object parentElement, Object element) {
                return ((Line) element).differs();
            }
        };
        only.addListener(SWT.Selection, event -> viewer.setFilters(only.getSelection()
                ? new ViewerFilter[] {differing} : new ViewerFilter[0]));
        return area;
    }

    private static String value(Line line, String value) {
        return value == null ? "–" : line.kind() == Comparison.Kind.STATE ? Texts.get("state." + value) : value;
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
            Function<Line, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Line) element);
            }

            @Override
            public Font getFont(Object element) {
                return ((Line) element).differs()
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }

            @Override
            public Image getImage(Object element) {
                return first ? RunImages.get(((Line) element).differs() ? "differs" : "same") : null;
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
