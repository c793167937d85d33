package org.simloom.results.ui.internal.table;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.results.Column;
import org.simloom.results.RowFilter;
import org.simloom.results.ui.internal.Texts;

/** Where a filter is typed. What is wrong with it is told at once; until it is right, the last right one holds. */
final class FilterField {
    private static final int PAUSE_MILLIS = 250;

    private final Text text;
    private final ControlDecoration decoration;
    private final Consumer<String> wanted;
    private List<Column> columns = List.of();
    private Problem problem;
    private int typed;

    FilterField(Composite parent, Consumer<String> wanted) {
        this.wanted = wanted;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        text.setMessage(Texts.get("filter.message"));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.horizontalIndent = 8;
        text.setLayoutData(place);
        text.setToolTipText(Texts.get("filter.tip"));
        decoration = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        decoration.hide();
        text.addModifyListener(event -> typed());
    }

    private void typed() {
        check();
        int now = ++typed;
        text.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (now == typed && problem == null && !text.isDisposed()) {
                wanted.accept(text.getText());
            }
        });
    }

    private void check() {
        problem = null;
        try {
            RowFilter.parse(text.getText(), columns);
        } catch (ProblemException e) {
            problem = e.problem();
        }
        if (problem == null) {
            decoration.hide();
            text.setToolTipText(Texts.get("filter.tip"));
        } else {
            decoration.setDescriptionText(problem.toString());
            decoration.show();
            text.setToolTipText(problem.toString());
        }
    }

    /** The table has these columns now; the text is that of its filter. */
    void show(List<Column> columns, String filter, boolean other) {
        this.columns = columns;
        if (other && !text.getText().equals(filter)) {
            text.setText(filter);
        }
        check();
    }

    /** What is wrong with what is typed, or {@code null}. */
    Problem problem() {
        return problem;
    }

    Text control() {
        return text;
    }
}
