package org.simloom.deck.ui.internal.wizard;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.simloom.deck.ui.internal.Texts;

/** The numbers of a deck as a table with check boxes, of which names and units can be changed. */
final class ParameterTable {
    private final CheckboxTableViewer viewer;
    private final Choices choices;
    private final Runnable changed;
    private String filter = "";

    ParameterTable(Composite parent, Choices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        Table table = new Table(holder, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer = new CheckboxTableViewer(table);
        TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer),
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
        column(layout, "column.name", 30, SWT.LEFT, Row::name, Row::name);
        column(layout, "column.value", 14, SWT.RIGHT, row -> row.candidate().text(), null);
        column(layout, "column.unit", 14, SWT.LEFT, Row::unit, Row::unit);
        column(layout, "column.what", 44, SWT.LEFT, row -> row.candidate().description(), null);
        column(layout, "column.place", 14, SWT.RIGHT, this::place, null);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object element) {
                return ((Row) element).isChosen();
            }

            @Override
            public boolean isGrayed(Object element) {
                return false;
            }
        });
        viewer.addCheckStateListener(e -> {
            ((Row) e.getElement()).choose(e.getChecked());
            viewer.setSelection(new StructuredSelection(e.getElement()));
            changed.run();
        });
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer of, Object parentElement, Object element) {
                return fits((Row) element);
            }
        });
        viewer.addSelectionChangedListener(e -> changed.run());
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.F2 && selected() != null) {
                viewer.editElement(selected(), 0);
            }
        });
    }

    private void column(TableColumnLayout layout, String key, int weight, int style, Function<Row, String> text,
            BiConsumer<Row, String> edit) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(Texts.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40, true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
        if (edit != null) {
            column.setEditingSupport(new Editing(text, edit));
        }
    }

    private String place(Row row) {
        int places = row.candidate().places().size();
        String first = row.candidate().place().shown(choices.survey().deck());
        return places == 1 ? first : Texts.get("places", first, places);
    }

    private boolean fits(Row row) {
        String all = (row.name() + " " + row.candidate().description() + " " + row.candidate().text() + " " + row.unit())
                .toLowerCase(Locale.ROOT);
        return List.of(filter.split("\\s+")).stream().allMatch(all::contains);
    }

    /** Shows only rows with all words of a text. */
    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        viewer.refresh();
        changed.run();
    }

    /** Shows the rows as they are now. */
    void show() {
        if (viewer.getInput() != choices.rows()) {
            viewer.setInput(choices.rows());
        }
        viewer.refresh();
    }

    /** Chooses what is shown, or does not. */
    void chooseShown(Function<Row, Boolean> yes) {
        choices.rows().stream().filter(this::fits).forEach(row -> row.choose(yes.apply(row)));
        viewer.refresh();
        changed.run();
    }

    /** The selected row; {@code null} for none. */
    Row selected() {
        return (Row) viewer.getStructuredSelection().getFirstElement();
    }

    void select(Row row) {
        viewer.refresh();
        viewer.setSelection(new StructuredSelection(row), true);
    }

    /** The widget that takes the place in the layout. */
    Composite control() {
        return viewer.getTable().getParent();
    }

    /** Changes a text where it stands. */
    private final class Editing extends EditingSupport {
        private final Function<Row, String> text;
        private final BiConsumer<Row, String> edit;
        private final TextCellEditor editor;

        Editing(Function<Row, String> text, BiConsumer<Row, String> edit) {
            super(viewer);
            this.text = text;
            this.edit = edit;
            this.editor = new TextCellEditor(viewer.getTable());
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return text.apply((Row) element);
        }

        @Override
        protected void setValue(Object element, Object value) {
            edit.accept((Row) element, value.toString());
            viewer.update(element, null);
            changed.run();
        }
    }
}
