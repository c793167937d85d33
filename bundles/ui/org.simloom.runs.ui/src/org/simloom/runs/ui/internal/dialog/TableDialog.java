package org.simloom.runs.ui.internal.dialog;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A window beside the workbench that shows a table. It stays open while the user goes on working. */
public abstract class TableDialog extends TrayDialog {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 400;
    private static final int SHOWN = 1000;
    private static final int NARROWEST = 60;

    private final String title;
    private TableColumnLayout layout;
    private TableViewer viewer;

    protected TableDialog(Shell shell, String title) {
        super(shell);
        this.title = title;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        createHead(area);
        Composite place = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(place);
        layout = new TableColumnLayout();
        place.setLayout(layout);
        viewer = new TableViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setDisplayIncrementally(SHOWN);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        fill(viewer);
        return area;
    }

    /** Makes what stands above the table. */
    protected abstract void createHead(Composite area);

    /** Adds the columns and sets the input. */
    protected abstract void fill(TableViewer table);

    /**
     * Adds a column.
     *
     * @param weight its part of the width
     */
    protected final void column(String heading, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(heading);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, NARROWEST, true));
    }

    /** The table, once it is there. */
    protected final TableViewer viewer() {
        return viewer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
