package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.simloom.base.values.ValueType;
import org.simloom.model.base.InputPort;

/**
 * Edits an input as what it is: one of several choices in a list, yes or no by a click, a file by looking for it, all
 * else as text; taken key by key, so that a mistake shows at once.
 */
final class InputEditing extends EditingSupport {
    /** Where the texts are. */
    interface Inputs {
        String value(InputPort port);

        void typed(InputPort port, String text);

        /** Folder that relative paths are in. */
        Path project();
    }

    private final Inputs inputs;
    private final TextCellEditor text;
    private final PathCellEditor path;
    private final CheckboxCellEditor flag;
    private final ComboBoxCellEditor choice;
    private InputPort edited;

    InputEditing(TableViewer viewer, Inputs inputs) {
        super(viewer);
        this.inputs = inputs;
        Table table = viewer.getTable();
        text = new TextCellEditor(table);
        path = new PathCellEditor(table);
        flag = new CheckboxCellEditor(table);
        choice = new ComboBoxCellEditor(table, new String[0], SWT.READ_ONLY);
        choice.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        follow((Text) text.getControl());
        follow(path.text());
        ((CCombo) choice.getControl()).addListener(SWT.Selection, event -> {
            if (edited != null) {
                typed(((CCombo) event.widget).getText());
            }
        });
    }

    private void follow(Text field) {
        field.addModifyListener(event -> {
            if (edited != null) {
                typed(field.getText());
            }
        });
    }

    private void typed(String newText) {
        inputs.typed(edited, newText);
    }

    static ValueType type(InputPort port) {
        return ValueType.valueOf(port.getType().name());
    }

    /** Whether its value is a path. */
    static boolean isPath(InputPort port) {
        ValueType type = type(port);
        return type.isFile() || type == ValueType.DIRECTORY || type == ValueType.TABLE;
    }

    static boolean isFlag(InputPort port) {
        return type(port) == ValueType.BOOLEAN && port.getChoices().isEmpty();
    }

    static boolean isTrue(String value) {
        return Boolean.parseBoolean(value.strip());
    }

    /** The choices, and what is there though it is none of them. */
    private List<String> choices(InputPort port) {
        List<String> all = new ArrayList<>(port.getChoices());
        if (!all.contains(inputs.value(port))) {
            all.add(0, inputs.value(port));
        }
        return all;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        InputPort port = (InputPort) element;
        if (!port.getChoices().isEmpty()) {
            edited = null;
            choice.setItems(choices(port).toArray(String[]::new));
            return choice;
        }
        if (isFlag(port)) {
            return flag;
        }
        if (isPath(port)) {
            path.edit(inputs.project(), type(port) == ValueType.DIRECTORY);
            return path;
        }
        return text;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        edited = (InputPort) element;
        String value = inputs.value(edited);
        if (!edited.getChoices().isEmpty()) {
            return choices(edited).indexOf(value);
        }
        return isFlag(edited) ? (Object) isTrue(value) : value;
    }

    @Override
    protected void setValue(Object element, Object value) {
        InputPort port = (InputPort) element;
        edited = null;
        if (value instanceof Integer index) {
            if (index >= 0) {
                inputs.typed(port, choice.getItems()[index]);
            }
        } else {
            inputs.typed(port, value.toString());
        }
        getViewer().update(element, null);
    }
}
