package org.simloom.study.ui.internal.table;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.simloom.base.problem.Problem;
import org.simloom.study.Outcome;
import org.simloom.study.ResultTable;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;
import org.simloom.study.TableText;
import org.simloom.study.ui.internal.Texts;

/** What a study has found: its tables, one at a time, and what there is to know of them. */
public final class FindingsPane {
    private static final int MOST_SHOWN = 20;

    private final Composite area;
    private final Combo titles;
    private final Label notes;
    private Table table;
    private List<ResultTable> tables = List.of();
    private StudyDefinition definition;

    public FindingsPane(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        titles = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        titles.setVisibleItemCount(MOST_SHOWN);
        GridDataFactory.fillDefaults().indent(6, 4).applyTo(titles);
        titles.addListener(SWT.Selection, event -> fill());
        notes = new Label(area, SWT.WRAP);
        notes.setText(Texts.get("findings.none"));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(notes);
    }

    /** The widget. */
    public Control control() {
        return area;
    }

    /** Shows what a study has found; {@code null} for none. */
    public void show(StudyReport report) {
        Outcome outcome = report == null ? null : report.outcome();
        definition = report == null ? null : report.definition();
        String chosen = titles.getSelectionIndex() < 0 ? null : tables.get(titles.getSelectionIndex()).kind();
        tables = outcome == null ? List.of() : outcome.tables();
        titles.setItems(tables.stream().map(ResultTable::title).toArray(String[]::new));
        int at = 0;
        for (int i = 0; i < tables.size(); i++) {
            at = tables.get(i).kind().equals(chosen) ? i : at;
        }
        titles.setVisible(!tables.isEmpty());
        if (!tables.isEmpty()) {
            titles.select(at);
        }
        StringBuilder text = new StringBuilder();
        if (outcome == null) {
            text.append(Texts.get("findings.none"));
        } else {
            for (Problem note : outcome.notes()) {
                text.append(text.isEmpty() ? "" : "\n").append(note.message());
                if (note.advice() != null && !note.advice().isEmpty()) {
                    text.append(' ').append(note.advice());
                }
            }
        }
        // an ampersand in a text is no key
        notes.setText(text.toString().replace("&", "&&"));
        ((org.eclipse.swt.layout.GridData) notes.getLayoutData()).exclude = text.isEmpty();
        notes.setVisible(!text.isEmpty());
        fill();
    }

    private void fill() {
        if (table != null) {
            table.dispose();
            table = null;
        }
        int at = titles.getSelectionIndex();
        if (at >= 0) {
            table = table(TableText.of(definition, tables.get(at)));
        }
        area.layout(true, true);
    }

    private Table table(TableText of) {
        Table made = new Table(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        made.setHeaderVisible(true);
        made.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        for (TableText.Head head : of.heads()) {
            new TableColumn(made, head.numeric() ? SWT.RIGHT : SWT.LEFT).setText(head.text());
        }
        // the last column takes the room that is left: numbers at the far edge would not be read with their rows
        new TableColumn(made, SWT.LEFT);
        made.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(of.rows().get(event.index).toArray(String[]::new)));
        made.setItemCount(of.rows().size());
        for (int i = 0; i < of.heads().size(); i++) {
            int widest = 0;
            for (List<String> row : of.rows().subList(0, Math.min(50, of.rows().size()))) {
                widest = Math.max(widest, row.get(i).length());
            }
            made.getColumn(i).pack();
            int letters = Math.max(widest, made.getColumn(i).getText().length()) + 3;
            made.getColumn(i).setWidth(Math.max(made.getColumn(i).getWidth(), letters * made.getFont().getFontData()[0].getHeight() * 3 / 4));
        }
        return made;
    }
}
