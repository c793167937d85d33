package org.simloom.runs.ui.internal.compare;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Comparison;
import org.simloom.engine.Comparison.Line;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.dialog.TableDialog;
import org.simloom.store.Store;

/** Two runs side by side: inputs, outputs, tasks, tools and templates; what differs is bold and marked. */
public final class CompareDialog extends TableDialog {
    private final List<String> titles;
    private final Comparison comparison;

    private CompareDialog(Shell shell, List<String> titles, Comparison comparison) {
        super(shell, Texts.get("compare.title"));
        this.titles = titles;
        this.comparison = comparison;
    }

    /** Reads both runs in the background, then shows them. */
    public static void open(List<RunReference> runs, Shell shell) {
        Job.create(Texts.get("compare.title"), (ICoreRunnable) monitor -> {
            try {
                List<History.Report> reports = runs.stream().map(CompareDialog::report).toList();
                List<String> titles = reports.stream().map(r -> "#" + r.run().id() + "  " + r.run().workflow()).toList();
                Comparison comparison = Comparison.of(reports.get(0), reports.get(1));
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

    private static History.Report report(RunReference run) {
        try (Store store = new Project(run.project()).openStore()) {
            return new History(store).show(run.run());
        }
    }

    @Override
    protected void createHead(Composite area) {
        Button only = new Button(area, SWT.CHECK);
        only.setText(Texts.get("compare.only"));
        ViewerFilter differing = new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return ((Line) element).differs();
            }
        };
        only.addListener(SWT.Selection, event -> viewer().setFilters(only.getSelection()
                ? new ViewerFilter[] {differing} : new ViewerFilter[0]));
    }

    @Override
    protected void fill(TableViewer table) {
        column("", 14, new Label(line -> Texts.get("compare." + line.kind().name()), true));
        column(Texts.get("column.name"), 26, new Label(Line::name, false));
        column(titles.get(0), 30, new Label(line -> value(line, line.first()), false));
        column(titles.get(1), 30, new Label(line -> value(line, line.second()), false));
        table.setInput(comparison.lines());
    }

    private static String value(Line line, String value) {
        return value == null ? "–" : line.kind() == Comparison.Kind.STATE ? Texts.get("state." + value) : value;
    }

    /** A column of the comparison. */
    private static final class Label extends ColumnLabelProvider {
        private final Function<Line, String> text;
        private final boolean first;

        Label(Function<Line, String> text, boolean first) {
            this.text = text;
            this.first = first;
        }

        @Override
        public String getText(Object element) {
            return text.apply((Line) element);
        }

        @Override
        public Font getFont(Object element) {
            return ((Line) element).differs() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
        }

        @Override
        public Image getImage(Object element) {
            return first ? RunImages.get(((Line) element).differs() ? "differs" : "same") : null;
        }
    }
}
