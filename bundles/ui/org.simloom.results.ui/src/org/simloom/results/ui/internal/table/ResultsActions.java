package org.simloom.results.ui.internal.table;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.engine.Project;
import org.simloom.results.Column;
import org.simloom.results.ResultTable;
import org.simloom.results.Row;
import org.simloom.results.ui.internal.Actions;
import org.simloom.results.ui.internal.Texts;
import org.simloom.results.ui.internal.data.Source;
import org.simloom.results.ui.internal.plot.PlotView;

/** What can be done with the table of results. */
final class ResultsActions {
    private final ResultsView view;
    private final IAction pin;
    private final IAction plot = Actions.MAKE.push("plot", "plot", this::plot);
    private final IAction export = Actions.MAKE.push("export", "export", this::export);
    private final IAction choose = Actions.MAKE.push("columns", "columns", this::chooseColumns);
    private final IAction refresh;
    private final IAction copy;
    private final IAction find;
    private Column clicked;
    private int upTo;
    private Row clickedRow;

    ResultsActions(ResultsView view) {
        this.view = view;
        pin = Actions.MAKE.toggle("pin", "pin", view.isPinned(), view::setPinned);
        refresh = Actions.MAKE.push("refresh", "refresh", () -> view.model().wake());
        copy = Actions.MAKE.push("copy", null, () -> view.grid().rows().copy());
        find = Actions.MAKE.push("find", null, () -> view.filter().control().setFocus());
    }

    void install() {
        IActionBars bars = view.getViewSite().getActionBars();
        IToolBarManager bar = bars.getToolBarManager();
        List.of(plot, export, choose).forEach(bar::add);
        bar.add(new Separator());
        List.of(pin, refresh).forEach(bar::add);
        MenuManager workflows = new MenuManager(Texts.get("action.workflow"));
        workflows.setRemoveAllWhenShown(true);
        workflows.addMenuListener(this::workflows);
        bars.getMenuManager().add(workflows);
        List.of(plot, export, choose, pin).forEach(bars.getMenuManager()::add);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        bars.updateActionBars();
        enable();
    }

    /** Other workflows of the workspace that have been run. Only projects that have a store are looked into. */
    private void workflows(IMenuManager menu) {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (!project.isOpen() || project.getLocation() == null) {
                continue;
            }
            try {
                Project folder = new Project(project.getLocation().toPath());
                for (String workflow : ResultTable.workflows(folder)) {
                    Source source = new Source(folder.folder(), workflow);
                    menu.add(new Action(workflow + "  –  " + project.getName()) {
                        @Override
                        public void run() {
                            view.choose(source);
                        }
                    });
                }
            } catch (ProblemException e) {
                // a store that cannot be read has nothing to choose
            }
        }
    }

    void attach(Grid grid) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(manager, grid));
        grid.table().setMenu(menu.createContextMenu(grid.table()));
        grid.table().addListener(SWT.MenuDetect, event -> {
            Point place = grid.table().getDisplay().map(null, grid.table(), event.x, event.y);
            clicked = grid.columnAt(place.x);
            upTo = grid.columnsUpTo(place.x);
            clickedRow = grid.rowAt(place.y);
        });
        grid.table().addListener(SWT.MouseDown, event -> follow(grid, event));
    }

    /** With Ctrl, a click on the name of a file opens it, as links are followed in editors. */
    private void follow(Grid grid, Event event) {
        Row row = grid.rowAt(event.y);
        Column column = grid.columnAt(event.x);
        if ((event.stateMask & SWT.MOD1) != 0 && row != null && column != null) {
            open(column, row);
        }
    }

    private void open(Column column, Row row) {
        Value value = row.value(column);
        if (CellFiles.isLink(column) && value != null) {
            CellFiles.open(view.shown().source().project(), row.run(), column, value, view.getSite().getShell());
        }
    }

    private void fill(IMenuManager menu, Grid grid) {
        enable();
        Column column = clicked;
        Row row = clickedRow;
        if (row != null && column != null && CellFiles.isLink(column) && row.value(column) != null) {
            menu.add(Actions.MAKE.push("open", null, () -> open(column, row)));
        }
        if (row != null) {
            menu.add(Actions.MAKE.push("reveal", null, () -> view.reveal(row)));
        }
        menu.add(plot);
        menu.add(new Separator());
        if (column != null) {
            int columns = upTo;
            menu.add(Actions.MAKE.push("hide", null, () -> hide(grid, column)));
            menu.add(Actions.MAKE.push("freeze", null, () -> grid.freeze(columns)));
        }
        if (grid.frozenColumns() > 0) {
            menu.add(Actions.MAKE.push("unfreeze", null, () -> grid.freeze(0)));
        }
        menu.add(choose);
        menu.add(new Separator());
        menu.add(copy);
        menu.add(export);
    }

    private static void hide(Grid grid, Column column) {
        grid.hiding().hideColumnIndexes(grid.data().columns().indexOf(column));
    }

    private void chooseColumns() {
        Grid grid = view.grid();
        List<Column> columns = grid.data().columns();
        ListSelectionDialog dialog = ListSelectionDialog.of(columns).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(column -> ((Column) column).title()))
                .message(Texts.get("columns.message")).title(Texts.get("columns.title"))
                .preselect(grid.visibleColumns().toArray()).create(view.getSite().getShell());
        if (dialog.open() == Window.OK) {
            List<Object> chosen = List.of(dialog.getResult());
            grid.hiding().showAllColumns();
            for (int i = 0; i < columns.size(); i++) {
                if (!chosen.contains(columns.get(i))) {
                    grid.hiding().hideColumnIndexes(i);
                }
            }
        }
    }

    /** Plots the selected columns of numbers, the first one over the others; where there is only one, over the runs. */
    private void plot() {
        List<Column> numeric = view.grid().selectedColumns().stream().filter(Column::isNumeric).toList();
        // a selected row says nothing of columns
        boolean whole = view.grid().selectedColumns().size() == view.visibleColumns().size();
        if (clicked != null && clicked.isNumeric() && (whole || numeric.isEmpty())) {
            numeric = List.of(clicked);
        } else if (whole) {
            numeric = List.of();
        }
        PlotView.showColumns(view.getSite().getPage(), numeric);
    }

    private void export() {
        CsvDialog.open(view.getSite().getShell(), view.shown(), view.visibleColumns());
    }

    IAction exportAction() {
        return export;
    }

    IAction plotAction() {
        return plot;
    }

    void enable() {
        boolean any = view.grid() != null && view.shown() != null && !view.shown().rows().isEmpty();
        plot.setEnabled(any);
        export.setEnabled(any);
        choose.setEnabled(view.grid() != null);
        copy.setEnabled(any);
    }
}
