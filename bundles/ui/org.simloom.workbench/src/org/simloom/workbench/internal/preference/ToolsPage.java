package org.simloom.workbench.internal.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolDoctor;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Texts;
import org.simloom.workbench.internal.marker.MarkerUpdater;

/** Where the programs of tools are, and whether they work. With a tool's id as data it opens at that tool. */
public final class ToolsPage extends PreferencePage implements IWorkbenchPreferencePage {
    /** Its id. */
    public static final String ID = "org.simloom.workbench.preferences.tools";

    private static final int ROWS = 6;
    private static final int WIDTH = 200;
    private static final int PATH = 120;
    /** What a cell has beside its text. */
    private static final int MARGIN = 12;

    private final List<ToolRow> rows = new ArrayList<>();
    private TableViewer table;
    private TableColumn program;
    private Text path;
    private Text result;
    private Button browse;
    private Button tryOut;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Texts.get("preferences.tools"));
        Map<String, String> paths = Settings.toolPaths();
        SimloomServices.catalog().all().stream().filter(tool -> !tool.getExecutables().isEmpty())
                .forEach(tool -> rows.add(new ToolRow(tool, paths)));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.simloom.help.preferences_tools");
        area.setLayout(new GridLayout(4, false));
        Composite frame = new Composite(area, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "column.tool", 3, row -> ToolCatalog.label(row.tool()), UnaryOperator.identity());
        program = column(columns, "column.program", 4, ToolRow::place, this::shortened);
        program.addListener(SWT.Resize, e -> table.update(rows.toArray(), null));
        column(columns, "column.state", 3, ToolRow::state, UnaryOperator.identity());
        table.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(table);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true)
                .hint(WIDTH, ROWS * table.getTable().getItemHeight()).applyTo(frame);
        new Label(area, SWT.NONE).setText(Texts.get("preferences.path"));
        path = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(PATH, SWT.DEFAULT).applyTo(path);
        browse = button(area, "preferences.browse", this::browse);
        tryOut = button(area, "preferences.try", this::tryOut);
        result = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(WIDTH, 4 * result.getLineHeight()).applyTo(result);
        table.addSelectionChangedListener(e -> show());
        path.addModifyListener(e -> edited());
        table.setInput(rows);
        if (!rows.isEmpty()) {
            table.setSelection(new StructuredSelection(rows.get(0)));
        }
        look();
        return area;
    }

    @Override
    public void applyData(Object tool) {
        rows.stream().filter(row -> row.tool().getId().equals(tool)).findFirst()
                .ifPresent(row -> table.setSelection(new StructuredSelection(row), true));
    }

    /** @param shortening what is seen of a text where the column is too narrow for it */
    private TableColumn column(TableColumnLayout columns, String title, int weight, Function<ToolRow, String> text,
            UnaryOperator<String> shortening) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(Texts.get(title));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return shortening.apply(text.apply((ToolRow) row));
            }

            @Override
            public String getToolTipText(Object row) {
                return text.apply((ToolRow) row);
            }
        });
        return column.getColumn();
    }

    private String shortened(String place) {
        GC gc = new GC(table.getTable());
        try {
            return ShortPath.fit(place, program.getWidth() - MARGIN, text -> gc.textExtent(text).x);
        } finally {
            gc.dispose();
        }
    }

    private static Button button(Composite area, String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(Texts.get(text));
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private ToolRow selected() {
        return (ToolRow) table.getStructuredSelection().getFirstElement();
    }

    private void show() {
        ToolRow row = selected();
        path.setText(row == null ? "" : row.path());
        path.setEnabled(row != null && row.variable() != null);
        path.setMessage(row == null || row.variable() == null ? "" : Texts.get("preferences.searched"));
        browse.setEnabled(path.isEnabled());
        tryOut.setEnabled(row != null);
        result.setText(row == null ? "" : row.result());
    }

    private void edited() {
        ToolRow row = selected();
        path.setToolTipText(path.getText());
        if (row != null && !row.path().equals(path.getText().strip())) {
            row.setPath(path.getText().strip());
            table.update(row, null);
            result.setText(row.result());
        }
        rows.stream().filter(ToolRow::isWrong).findFirst().ifPresentOrElse(
                wrong -> setErrorMessage(Texts.get("preferences.path.bad", wrong.path())), () -> setErrorMessage(null));
        setValid(getErrorMessage() == null);
    }

    private void browse() {
        String chosen = new FileDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    /** Looks for all programs in the background: asking them for their version takes a moment each. */
    private void look() {
        Display display = getShell().getDisplay();
        Job job = Job.create(Texts.get("preferences.looking"), monitor -> {
            ToolDoctor doctor = SimloomServices.doctor(SimloomServices.catalog());
            for (ToolRow row : rows) {
                ToolDoctor.Report report = doctor.locate(row.tool());
                update(display, row, report, false);
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void tryOut() {
        ToolRow row = selected();
        Display display = getShell().getDisplay();
        Map<String, String> environment = new TreeMap<>(System.getenv());
        rows.forEach(other -> other.addTo(environment));
        tryOut.setEnabled(false);
        result.setText(Texts.get("preferences.trying"));
        Job.create(Texts.get("preferences.trying"), monitor -> {
            try {
                update(display, row, new ToolDoctor(SimloomServices.catalog(), SimloomServices.executor(), environment)
                        .examine(row.tool()), true);
            } catch (InterruptedException e) {
                return Status.CANCEL_STATUS;
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    private void update(Display display, ToolRow row, ToolDoctor.Report report, boolean tried) {
        display.asyncExec(() -> {
            row.setReport(report, tried);
            if (!table.getTable().isDisposed()) {
                table.update(row, null);
                if (row == selected()) {
                    result.setText(row.result());
                    tryOut.setEnabled(true);
                }
            }
        });
    }

    @Override
    protected void performDefaults() {
        rows.forEach(row -> row.setPath(""));
        table.refresh();
        show();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Map<String, String> paths = new TreeMap<>();
        rows.forEach(row -> row.addTo(paths));
        if (!paths.equals(Settings.toolPaths())) {
            Settings.setToolPaths(paths);
            Settings.save();
            SimloomServices.reset();
            MarkerUpdater.examineAll();
        }
        return true;
    }
}
