package org.simloom.tool.ui.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/** Columns of a table over plain objects, some of which can be edited in place. */
final class Rows<T> {
    private final TableViewer viewer;
    private final Class<T> kind;

    Rows(TableViewer viewer, Class<T> kind) {
        this.viewer = viewer;
        this.kind = kind;
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(org.eclipse.jface.viewers.ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(viewer.getTable());
    }

    /** A column of texts. */
    Rows<T> column(String title, int width, Function<T, String> text) {
        add(title, width, text);
        return this;
    }

    /** A column of texts that a person may change where the row allows it. */
    Rows<T> text(String title, int width, Function<T, String> text, Function<T, Boolean> editable, BiConsumer<T, String> set) {
        TextCellEditor editor = new TextCellEditor(viewer.getTable());
        add(title, width, text).setEditingSupport(new Editing(editor, editable) {
            @Override
            protected Object getValue(Object row) {
                return text.apply(kind.cast(row));
            }

            @Override
            void put(T row, Object value) {
                set.accept(row, value.toString().strip());
            }
        });
        return this;
    }

    /** A column in which one of several things is chosen. */
    <C> Rows<T> choice(String title, int width, Function<T, List<C>> choices, Function<C, String> label, Function<T, C> get,
            BiConsumer<T, C> set) {
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), new String[0], SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        add(title, width, row -> get.apply(row) == null ? "" : label.apply(get.apply(row)))
                .setEditingSupport(new Editing(editor, row -> choices.apply(row).size() > 1) {
                    @Override
                    protected Object getValue(Object row) {
                        editor.setItems(choices.apply(kind.cast(row)).stream().map(label).toArray(String[]::new));
                        return choices.apply(kind.cast(row)).indexOf(get.apply(kind.cast(row)));
                    }

                    @Override
                    void put(T row, Object value) {
                        if (value instanceof Integer index && index >= 0) {
                            set.accept(row, choices.apply(row).get(index));
                        }
                    }
                });
        return this;
    }

    private TableViewerColumn add(String title, int width, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply(kind.cast(row))));
        return column;
    }

    private abstract class Editing extends EditingSupport {
        private final CellEditor editor;
        private final Function<T, Boolean> editable;

        Editing(CellEditor editor, Function<T, Boolean> editable) {
            super(Rows.this.viewer);
            this.editor = editor;
            this.editable = editable;
        }

        abstract void put(T row, Object value);

        @Override
        protected CellEditor getCellEditor(Object row) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object row) {
            return editable.apply(kind.cast(row));
        }

        @Override
        protected void setValue(Object row, Object value) {
            put(kind.cast(row), value);
            Rows.this.viewer.refresh();
        }
    }
}
