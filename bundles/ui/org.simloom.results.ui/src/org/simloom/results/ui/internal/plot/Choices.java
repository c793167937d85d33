package org.simloom.results.ui.internal.plot;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.simloom.results.ui.internal.Texts;

/** Where it is chosen what is plotted: a task and one of its histories, what is on the x axis and what on the y axis. */
final class Choices {
    private final Composite area;
    private final Combo task;
    private final Combo table;
    private final Combo x;
    private final Table y;
    private List<String> names = List.of();
    private List<String> tableIds = List.of();

    /**
     * What is told of a choice of somebody.
     */
    interface Listener {
        void task(String path);

        void table(String id);

        void axes(String x, List<String> y);
    }

    Choices(Composite parent, Listener listener) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(5, 5).spacing(4, 3).applyTo(area);
        task = combo("plot.task", index -> listener.task(task().getItem(index)));
        table = combo("plot.table", index -> listener.table(tableIds.get(index)));
        x = combo("plot.x", index -> listener.axes(names.get(index), chosenY()));
        label("plot.y");
        y = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        y.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).create());
        y.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                listener.axes(x.getSelectionIndex() < 0 ? "" : names.get(x.getSelectionIndex()), chosenY());
            }
        });
    }

    private Label label(String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get(key));
        label.setLayoutData(new GridData());
        return label;
    }

    private Combo combo(String key, Consumer<Integer> chosen) {
        Label label = label(key);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).create());
        combo.setData(label);
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    private Combo task() {
        return task;
    }

    private static void visible(Combo combo, boolean visible) {
        Label label = (Label) combo.getData();
        label.setVisible(visible);
        ((GridData) label.getLayoutData()).exclude = !visible;
        combo.setVisible(visible);
        ((GridData) combo.getLayoutData()).exclude = !visible;
    }

    /** The tasks and histories to choose from. */
    void history(List<String> tasks, String chosen, List<String> ids, List<String> titles, String id) {
        visible(task, true);
        visible(table, true);
        items(task, tasks, chosen == null ? -1 : tasks.indexOf(chosen));
        tableIds = ids;
        items(table, titles, ids.indexOf(id));
    }

    /** There is nothing to choose but columns. */
    void columns() {
        visible(task, false);
        visible(table, false);
    }

    /** The columns to choose from, and what is chosen. */
    void axes(List<String> names, List<String> titles, String chosenX, List<String> chosenY) {
        if (!names.equals(this.names) || !titles.equals(titles())) {
            this.names = List.copyOf(names);
            y.removeAll();
            titles.forEach(title -> new TableItem(y, SWT.NONE).setText(title));
        }
        items(x, titles, names.indexOf(chosenX));
        for (int i = 0; i < names.size(); i++) {
            TableItem item = y.getItem(i);
            if (item.getChecked() != chosenY.contains(names.get(i))) {
                item.setChecked(chosenY.contains(names.get(i)));
            }
        }
        area.layout(true);
    }

    private List<String> titles() {
        return Arrays.stream(y.getItems()).map(TableItem::getText).toList();
    }

    private static void items(Combo combo, List<String> items, int chosen) {
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        if (combo.getSelectionIndex() != chosen) {
            if (chosen < 0) {
                combo.deselectAll();
            } else {
                combo.select(chosen);
            }
        }
    }

    private List<String> chosenY() {
        return Arrays.stream(y.getItems()).filter(TableItem::getChecked).map(item -> names.get(y.indexOf(item))).toList();
    }

    Composite control() {
        return area;
    }

    Combo xCombo() {
        return x;
    }

    Table yTable() {
        return y;
    }
}
