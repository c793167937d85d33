package org.simloom.editor.internal.field;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.product.MaterialProperty;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.product.PropertyPoint;

/** A property's values over temperature, as a table that exchanges rows with a spreadsheet. */
final class PointsField extends Field implements CellRange {
    static final List<EAttribute> COLUMNS = List.of(ProductPackage.Literals.PROPERTY_POINT__TEMPERATURE,
            ProductPackage.Literals.PROPERTY_POINT__VALUE);
    private static final int LINES = 7;

    private final EContentAdapter changes = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER) {
                show();
            }
        }
    };
    private TableViewer table;
    private Button remove;
    private Button add;
    private Button paste;
    private MaterialProperty watched;

    PointsField(FormContext context) {
        super(ProductPackage.Literals.MATERIAL_PROPERTY__POINTS, context);
    }

    @Override
    void create(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(ElementLabels.feature(feature));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackgroundMode(SWT.INHERIT_FORCE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        Composite area = new Composite(row, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.getTable().setData(Field.KEY, feature.getName());
        table.getTable().setData(CellRange.KEY, this);
        table.setContentProvider(ArrayContentProvider.getInstance());
        COLUMNS.forEach(attribute -> column(layout, attribute));
        GridDataFactory.fillDefaults().grab(true, true).hint(120, LINES * table.getTable().getItemHeight()).applyTo(area);
        Composite buttons = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        add = button(buttons, "points.add", () -> execute(PointRows.add(context.domain(), property())));
        remove = button(buttons, "points.remove", this::delete);
        paste = button(buttons, "points.paste", this::paste);
        paste.setToolTipText(Texts.get("points.paste.tip"));
        table.addSelectionChangedListener(e -> enable());
    }

    private void column(TableColumnLayout layout, EAttribute attribute) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.RIGHT);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1, 60, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object point) {
                return Texted.write((PropertyPoint) point, attribute);
            }
        });
        column.setEditingSupport(new PointCell(table, attribute, context.domain(), this::fault));
    }

    private static Button button(Composite parent, String key, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Texts.get(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> work.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private MaterialProperty property() {
        return (MaterialProperty) element();
    }

    @Override
    void show() {
        if (watched != property()) {
            hidden();
            watched = property();
            watched.eAdapters().add(changes);
        }
        for (int i = 0; i < COLUMNS.size(); i++) {
            String unit = i == 0 ? property().getTemperatureUnit() : property().getUnit();
            table.getTable().getColumn(i).setText(TextField.title(COLUMNS.get(i), unit));
        }
        if (!(table.getInput() instanceof List<?> shown) || !shown.equals(property().getPoints())) {
            table.setInput(List.copyOf(property().getPoints()));
        } else {
            table.refresh();
        }
        enable();
    }

    @Override
    void hidden() {
        if (watched != null) {
            watched.eAdapters().remove(changes);
            watched = null;
        }
    }

    private void enable() {
        boolean possible = context.domain() != null;
        add.setEnabled(possible);
        paste.setEnabled(possible);
        remove.setEnabled(possible && !table.getStructuredSelection().isEmpty());
    }

    private void execute(Command command) {
        fault(null);
        if (context.domain() != null && command.canExecute()) {
            context.domain().getCommandStack().execute(command);
            table.setSelection(new StructuredSelection(command.getAffectedObjects().stream()
                    .filter(PropertyPoint.class::isInstance).toArray()));
        }
    }

    @Override
    public void copy() {
        List<?> rows = table.getStructuredSelection().isEmpty() ? property().getPoints() : table.getStructuredSelection().toList();
        String text = rows.stream().map(row -> COLUMNS.stream().map(c -> Texted.write((PropertyPoint) row, c))
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.getControl().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    @Override
    public void paste() {
        Clipboard clipboard = new Clipboard(table.getControl().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        paste(text == null ? "" : text.toString());
    }

    /** Takes in rows; what is wrong with them is said at the table. */
    private void paste(String text) {
        try {
            execute(PointRows.paste(context.domain(), property(), text));
        } catch (IllegalArgumentException e) {
            fault(e.getMessage());
        }
    }

    @Override
    public void delete() {
        if (!table.getStructuredSelection().isEmpty()) {
            execute(PointRows.remove(context.domain(), table.getStructuredSelection().toList()));
        }
    }

    @Override
    Control control() {
        return table.getControl();
    }
}
