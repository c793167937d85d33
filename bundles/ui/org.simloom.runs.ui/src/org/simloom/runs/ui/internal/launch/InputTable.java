package org.simloom.runs.ui.internal.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.simloom.model.base.InputPort;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;

/** The inputs of a workflow with the values they will have. Values that differ from the defaults are bold. */
final class InputTable {
    private final InputCheck check = new InputCheck();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final TableViewer viewer;
    private final Runnable changed;
    private List<InputPort> ports = List.of();

    /**
     * @param changed is run after every key typed
     */
    InputTable(Composite parent, Runnable changed) {
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "column.name", 20).setLabelProvider(new Label() {
            @Override
            String text(InputPort port) {
                return port.getName();
            }

            @Override
            public Image getImage(Object element) {
                return RunImages.get(problems.containsKey(((InputPort) element).getName()) ? "violated" : "input");
            }
        });
        TableViewerColumn value = column(layout, "column.value", 22);
        value.setLabelProvider(new ValueLabel());
        value.setEditingSupport(new Editing());
        TableViewerColumn unit = new TableViewerColumn(viewer, SWT.NONE);
        unit.getColumn().setText(Texts.get("column.unit"));
        layout.setColumnData(unit.getColumn(), new ColumnPixelData(90, true, true));
        unit.setLabelProvider(new Label() {
            @Override
            String text(InputPort port) {
                return port.getUnit();
            }
        });
        column(layout, "column.description", 45).setLabelProvider(new Label() {
            @Override
            String text(InputPort port) {
                return port.getDescription() == null ? port.getLabel() : port.getDescription();
            }
        });
    }

    private TableViewerColumn column(TableColumnLayout layout, String key, int weight) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        return column;
    }

    Control control() {
        return viewer.getTable().getParent();
    }

    /** Shows the inputs of another workflow, or other values. */
    void show(List<InputPort> newPorts, Map<String, String> newTexts) {
        ports = newPorts;
        texts.clear();
        texts.putAll(newTexts);
        examineAll();
        viewer.setInput(ports);
    }

    /** What was typed, by name of the input; those at their defaults are left out. */
    Map<String, String> texts() {
        return new LinkedHashMap<>(texts);
    }

    /** The first thing that is wrong. */
    Optional<String> problem() {
        return ports.stream().map(port -> problems.get(port.getName())).filter(text -> text != null).findFirst();
    }

    /** Gives the selected input its default again. */
    void resetSelected() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof InputPort port) {
            texts.remove(port.getName());
            afterReset();
        }
    }

    /** Gives all inputs their defaults again. */
    void resetAll() {
        texts.clear();
        afterReset();
    }

    private void afterReset() {
        viewer.cancelEditing();
        examineAll();
        viewer.refresh();
        changed.run();
    }

    private void examineAll() {
        problems.clear();
        ports.forEach(this::examine);
    }

    private void examine(InputPort port) {
        problems.remove(port.getName());
        check.problem(port, texts.get(port.getName())).ifPresent(text -> problems.put(port.getName(), text));
    }

    private void typed(InputPort port, String text) {
        String normal = port.getValue() == null ? "" : port.getValue();
        if (text.equals(normal)) {
            texts.remove(port.getName());
        } else {
            texts.put(port.getName(), text);
        }
        examine(port);
        changed.run();
    }

    private String value(InputPort port) {
        String normal = port.getValue() == null ? "" : port.getValue();
        return texts.getOrDefault(port.getName(), normal);
    }

    /** Labels of a column. */
    private abstract class Label extends ColumnLabelProvider {
        abstract String text(InputPort port);

        @Override
        public String getText(Object element) {
            String text = text((InputPort) element);
            return text == null ? "" : text;
        }

        @Override
        public String getToolTipText(Object element) {
            InputPort port = (InputPort) element;
            return problems.getOrDefault(port.getName(), port.getDescription());
        }
    }

    private final class ValueLabel extends Label {
        @Override
        String text(InputPort port) {
            return value(port);
        }

        @Override
        public Font getFont(Object element) {
            return texts.containsKey(((InputPort) element).getName())
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
        }
    }

    /** Takes what is typed key by key, so that a mistake shows at once. */
    private final class Editing extends EditingSupport {
        private final TextCellEditor editor = new TextCellEditor(viewer.getTable());
        private InputPort edited;

        Editing() {
            super(viewer);
            ((Text) editor.getControl()).addModifyListener(event -> {
                if (edited != null) {
                    typed(edited, ((Text) event.widget).getText());
                }
            });
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
            edited = (InputPort) element;
            return value(edited);
        }

        @Override
        protected void setValue(Object element, Object text) {
            edited = null;
            typed((InputPort) element, (String) text);
            viewer.update(element, null);
        }
    }
}
