package org.simloom.deck.ui.internal.wizard;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.deck.ui.internal.Texts;

/** What makes CalculiX fail or lose something, before anything is made. */
final class FindingList {
    private static final int ROWS = 5;
    private static final int WIDTH = 560;

    private final Label heading;
    private final Table table;
    private final Label whole;

    FindingList(Composite parent) {
        heading = new Label(parent, SWT.WRAP);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = ROWS * table.getItemHeight();
        table.setLayoutData(data);
        new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, e -> table.getColumn(0).pack());
        whole = new Label(parent, SWT.WRAP);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        below.widthHint = WIDTH;
        whole.setLayoutData(below);
        table.addListener(SWT.Selection, e -> showWhole());
        show(List.of());
    }

    /** Shows problems; nothing where there are none. */
    void show(List<Problem> problems) {
        table.removeAll();
        heading.setText(problems.isEmpty() ? "" : Texts.get("findings"));
        table.setVisible(!problems.isEmpty());
        for (Problem problem : problems) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(text(problem));
            item.setImage(image(problem.severity()));
        }
        table.getColumn(0).pack();
        if (!problems.isEmpty()) {
            table.select(0);
        }
        showWhole();
    }

    /** A finding and what to do about it are longer than a row. */
    private void showWhole() {
        int chosen = table.getSelectionIndex();
        whole.setText(chosen < 0 ? "" : table.getItem(chosen).getText().replace("&", "&&"));
        whole.requestLayout();
    }

    private static String text(Problem problem) {
        String file = problem.location().file();
        String where = file == null ? "" : Path.of(file).getFileName()
                + (problem.location().line() > 0 ? ":" + problem.location().line() : "") + ": ";
        return where + problem.message() + " " + problem.advice();
    }

    private static Image image(Severity severity) {
        String name = severity == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
                : severity == Severity.WARNING ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK;
        return PlatformUI.getWorkbench().getSharedImages().getImage(name);
    }
}
