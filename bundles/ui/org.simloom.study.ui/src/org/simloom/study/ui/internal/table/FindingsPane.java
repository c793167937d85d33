package org.simloom.study.ui.internal.table;

import java.util.List;
import java.util.Locale;

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
import org.simloom.base.values.Numbers;
import org.simloom.study.Outcome;
import org.simloom.study.ResultTable;
import org.simloom.study.ui.internal.Texts;

/** What a study has found: its tables, one at a time, and what there is to know of them. */
public final class FindingsPane {
    private static final int MOST_SHOWN = 20;

    private final Composite area;
    private final Combo titles;
    private final Label notes;
    private Table table;
    private List<ResultTable> tables = List.of();

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

    /** Shows an outcome; {@code null} for none yet. */
    public void show(Outcome outcome) {
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
            table = table(tables.get(at));
        }
        area.layout(true, true);
    }

    private Table table(ResultTable of) {
        Table made = new Table(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        made.setHeaderVisible(true);
        made.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        for (ResultTable.Column column : of.columns()) {
            TableColumn head = new TableColumn(made, column.numeric() ? SWT.RIGHT : SWT.LEFT);
            String label = begun(column.label());
            head.setText(column.unit().isEmpty() ? label : label + " [" + column.unit() + "]");
        }
        made.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            List<Object> row = of.rows().get(event.index);
            for (int i = 0; i < row.size(); i++) {
                item.setText(i, text(row.get(i)));
            }
        });
        made.setItemCount(of.rows().size());
        for (int i = 0; i < of.columns().size(); i++) {
            int widest = 0;
            for (List<Object> row : of.rows().subList(0, Math.min(50, of.rows().size()))) {
                widest = Math.max(widest, text(row.get(i)).length());
            }
            made.getColumn(i).pack();
            int letters = Math.max(widest, made.getColumn(i).getText().length()) + 3;
            made.getColumn(i).setWidth(Math.max(made.getColumn(i).getWidth(), letters * made.getFont().getFontData()[0].getHeight() * 3 / 4));
        }
        return made;
    }

    /** A head begins with a capital letter; a symbol stays as it is. */
    private static String begun(String head) {
        return head.length() > 1 && Character.isLetter(head.charAt(1)) ? head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1) : head;
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> Double.isNaN(number) ? "" : Numbers.display(number, "");
            case Boolean is -> Texts.get(is ? "yes" : "no");
            default -> cell.toString();
        };
    }
}
