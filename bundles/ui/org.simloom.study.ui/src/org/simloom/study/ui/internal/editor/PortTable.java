package org.simloom.study.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.simloom.base.problem.Severity;
import org.simloom.model.base.Port;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.edit.command.Deletion;
import org.simloom.model.study.Study;
import org.simloom.study.ui.internal.Texts;
import org.simloom.validation.Finding;

/** A table of what a study makes of ports of its workflow, with buttons that offer those ports. */
abstract class PortTable {
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 10;
    private static final int WIDTH = 240;

    final Rows rows;
    final TableViewer viewer;
    private final String kind;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Button remove;
    private Study study;

    PortTable(Composite parent, FormToolkit toolkit, Rows rows, String kind) {
        this.rows = rows;
        this.kind = kind;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).applyTo(parent);
        Composite area = toolkit.createComposite(parent);
        area.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        Table table = toolkit.createTable(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.setHeaderVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        keys();
        Composite buttons = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(toolkit, buttons, "page.add." + kind, this::add);
        remove = button(toolkit, buttons, "page.remove", this::remove);
        viewer.addSelectionChangedListener(event -> {
            remove.setEnabled(!event.getSelection().isEmpty());
            rows.site().select(event.getStructuredSelection());
        });
        remove.setEnabled(false);
    }

    /** By the keyboard: arrows go from cell to cell, Enter or F2 types, Tab types in the next cell. */
    private void keys() {
        TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer, false));
        TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean typed = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR);
                return typed || super.isEditorActivationEvent(event) || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL;
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private static Button button(FormToolkit toolkit, Composite parent, String key, Runnable work) {
        Button button = toolkit.createButton(parent, Texts.get(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    /** A column; its cells are for an element that is a row. */
    final TableViewerColumn column(String key, int weight, int least, int style, Function<EObject, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(Texts.get("page.column." + key));
        column.getColumn().setToolTipText(Texts.get("page.column." + key + ".tip"));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((EObject) element);
            }

            @Override
            public Image getImage(Object element) {
                return first ? image((EObject) element) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                List<Finding> findings = rows.site().findings((EObject) element);
                String all = text.apply((EObject) element);
                return findings.isEmpty() ? all == null || all.isBlank() ? null : all : findings.stream().map(f -> f.message() + " " + f.advice()).reduce((a, b) -> a + "\n" + b).orElse(null);
            }
        });
        return column;
    }

    private Image image(EObject element) {
        Severity worst = rows.site().findings(element).stream().map(Finding::severity).findFirst().orElse(null);
        return worst == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(worst == Severity.ERROR
                ? ISharedImages.IMG_OBJS_ERROR_TSK : worst == Severity.WARNING ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK);
    }

    /** What there is now. */
    final void show(Study now) {
        study = now;
        if (viewer.isCellEditorActive()) {
            // what is being typed is not taken away
            return;
        }
        List<? extends EObject> elements = elements(now);
        viewer.setInput(elements);
        int shown = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, elements.size()));
        int height = viewer.getTable().getHeaderHeight() + shown * viewer.getTable().getItemHeight() + 4;
        var data = (org.eclipse.swt.layout.GridData) viewer.getTable().getParent().getLayoutData();
        if (data.heightHint != height) {
            data.heightHint = height;
            viewer.getTable().getParent().requestLayout();
        }
    }

    final boolean reveal(EObject element) {
        if (study == null || !elements(study).contains(element)) {
            return false;
        }
        viewer.setSelection(new StructuredSelection(element), true);
        return true;
    }

    private void add() {
        List<? extends Port> free = offered(study);
        ListSelectionDialog dialog = ListSelectionDialog.of(free).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(port -> label((Port) port)))
                .title(Texts.get("page.add." + kind)).message(Texts.get(free.isEmpty() ? "page.add.none" : "page.add.question")).create(viewer.getTable().getShell());
        if (dialog.open() == Window.OK) {
            List<Port> chosen = new ArrayList<>();
            for (Object one : dialog.getResult()) {
                chosen.add((Port) one);
            }
            if (!chosen.isEmpty()) {
                rows.execute(adding(study, chosen));
            }
        }
    }

    /** A port as it is offered: with value and unit, and what it means. */
    static String label(Port port) {
        String text = ElementLabels.text(port);
        boolean unitShown = text.contains("=") || port.getUnit() == null || port.getUnit().isBlank();
        text = unitShown ? text : text + " [" + port.getUnit() + "]";
        return port.getLabel() == null || port.getLabel().isBlank() ? text : text + "  –  " + port.getLabel();
    }

    private void remove() {
        rows.execute(Deletion.of(rows.site().domain(), viewer.getStructuredSelection().toList()));
    }

    /** The rows. */
    abstract List<? extends EObject> elements(Study of);

    /** Ports of the workflow that nothing is made of yet. */
    abstract List<? extends Port> offered(Study of);

    /** Makes something of ports. */
    abstract org.eclipse.emf.common.command.Command adding(Study to, List<Port> ports);
}
