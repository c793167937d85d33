package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.simloom.engine.Project;
import org.simloom.model.base.InputPort;
import org.simloom.model.io.ModelFiles;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;

/** The inputs of a workflow with the values they will have: defaults grey, values that differ from them bold. */
final class InputTable implements InputEditing.Inputs {
    private static final String CHECKED = "\u2611 ";
    private static final String UNCHECKED = "\u2610 ";

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
        value.setEditingSupport(new InputEditing(viewer, this));
        InputDrop.install(viewer, this::dropped);
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

    /** The table, for those who drive it. */
    TableViewer viewer() {
        return viewer;
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

    private void dropped(InputPort port, Path file) {
        typed(port, PathCellEditor.relative(project(), file));
        viewer.update(port, null);
    }

    @Override
    public Path project() {
        Path file = ports.isEmpty() ? null : ModelFiles.fileOf(ports.get(0));
        return file == null ? Path.of("").toAbsolutePath() : Project.open(file).folder();
    }

    @Override
    public void typed(InputPort port, String text) {
        String normal = port.getValue() == null ? "" : port.getValue();
        if (text.equals(normal)) {
            texts.remove(port.getName());
        } else {
            texts.put(port.getName(), text);
        }
        examine(port);
        changed.run();
    }

    @Override
    public String value(InputPort port) {
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
            String text = value(port);
            return InputEditing.isFlag(port) ? (InputEditing.isTrue(text) ? CHECKED : UNCHECKED) + text : text;
        }

        @Override
        public Color getForeground(Object element) {
            return texts.containsKey(((InputPort) element).getName()) ? null
                    : JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
        }

        @Override
        public Font getFont(Object element) {
            return texts.containsKey(((InputPort) element).getName())
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
        }
    }
}
