package org.simloom.editor.internal.merge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.simloom.editor.internal.Texts;
import org.simloom.merge.Conflict;
import org.simloom.merge.Side;

/** Asks what shall hold where the user and others have changed the same of a model. */
public final class MergeDialog extends TitleAreaDialog {
    /** Answer: as {@link #choices} says. */
    public static final int MERGE = IDialogConstants.OK_ID;
    /** Answer: what others have written is ignored. */
    public static final int KEEP = IDialogConstants.CLIENT_ID;
    /** Answer: the own changes are given up. */
    public static final int RELOAD = IDialogConstants.CLIENT_ID + 1;

    private static final int WIDTH = 900;
    private static final int HEIGHT = 460;

    private final String file;
    private final List<Conflict> conflicts;
    private final Map<Conflict, Side> choices = new HashMap<>();
    private final Map<Side, Button> sides = new EnumMap<>(Side.class);
    private TableViewer table;

    public MergeDialog(Shell shell, String file, List<Conflict> conflicts) {
        super(shell);
        this.file = file;
        this.conflicts = conflicts;
        conflicts.forEach(conflict -> choices.put(conflict, Side.MINE));
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setHelpAvailable(false);
    }

    /** What was chosen: for each conflict, the version that holds. */
    public Map<Conflict, Side> choices() {
        return choices;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("outside.title"));
    }

    @Override
    protected Point getInitialSize() {
        Point least = super.getInitialSize();
        return new Point(Math.max(WIDTH, least.x), Math.max(HEIGHT, least.y));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Texts.get("merge.title"));
        setMessage(Texts.get("merge.message", file));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(body);
        table(body);
        choice(body);
        table.setInput(conflicts);
        table.setSelection(new StructuredSelection(conflicts.get(0)));
        return area;
    }

    private void table(Composite body) {
        Composite area = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "merge.element", 26, ConflictTexts::element);
        column(layout, "merge.feature", 18, ConflictTexts::what);
        column(layout, "merge.BASE", 15, conflict -> ConflictTexts.value(conflict, Side.BASE));
        column(layout, "merge.MINE", 15, conflict -> ConflictTexts.value(conflict, Side.MINE));
        column(layout, "merge.THEIRS", 15, conflict -> ConflictTexts.value(conflict, Side.THEIRS));
        column(layout, "merge.take", 11, conflict -> Texts.get("merge." + choices.get(conflict)));
        ColumnViewerToolTipSupport.enableFor(table);
        table.addSelectionChangedListener(e -> show());
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<Conflict, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Conflict) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
    }

    private void choice(Composite body) {
        Group group = new Group(body, SWT.NONE);
        group.setText(Texts.get("merge.choose"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        for (Side side : List.of(Side.MINE, Side.THEIRS, Side.BASE)) {
            Button button = new Button(group, SWT.RADIO);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                if (button.getSelection()) {
                    choose(side);
                }
            }));
            sides.put(side, button);
        }
    }

    private void choose(Side side) {
        table.getStructuredSelection().forEach(conflict -> choices.put((Conflict) conflict, side));
        table.update(conflicts.toArray(), null);
    }

    private void show() {
        Conflict first = (Conflict) table.getStructuredSelection().getFirstElement();
        boolean one = table.getStructuredSelection().size() == 1;
        sides.forEach((side, button) -> {
            button.setEnabled(first != null);
            String name = Texts.get("merge." + side);
            button.setText((one ? Texts.get("merge.option", name, ConflictTexts.value(first, side)) : name).replace("&", "&&"));
            button.setSelection(first != null && table.getStructuredSelection().toList().stream()
                    .allMatch(conflict -> choices.get(conflict) == side));
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, MERGE, Texts.get("outside.merge"), true);
        createButton(parent, KEEP, Texts.get("outside.keep"), false);
        createButton(parent, RELOAD, Texts.get("outside.reload"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.get("outside.later"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        setReturnCode(button);
        close();
    }
}
