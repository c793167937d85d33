package org.simloom.study.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/** Cells that are one of several things. */
final class ChoiceCells<T> extends EditingSupport {
    private final Function<EObject, List<T>> choices;
    private final Function<T, String> label;
    private final Function<EObject, T> get;
    private final BiConsumer<EObject, T> set;
    private final ComboBoxCellEditor editor;
    private List<T> offered = List.of();

    /**
     * @param choices what an element may choose from, {@code null} among them for nothing
     * @param label   of a choice
     */
    ChoiceCells(TableViewer viewer, Function<EObject, List<T>> choices, Function<T, String> label, Function<EObject, T> get, BiConsumer<EObject, T> set) {
        super(viewer);
        this.choices = choices;
        this.label = label;
        this.get = get;
        this.set = set;
        editor = new ComboBoxCellEditor(viewer.getTable(), new String[0], SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        offered = new ArrayList<>(choices.apply((EObject) element));
        editor.setItems(offered.stream().map(label).toArray(String[]::new));
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return !choices.apply((EObject) element).isEmpty();
    }

    @Override
    protected Object getValue(Object element) {
        return Math.max(0, offered.indexOf(get.apply((EObject) element)));
    }

    @Override
    protected void setValue(Object element, Object index) {
        int at = (Integer) index;
        if (at >= 0 && at < offered.size() && !Objects.equals(offered.get(at), get.apply((EObject) element))) {
            set.accept((EObject) element, offered.get(at));
        }
    }
}
