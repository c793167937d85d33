package org.simloom.runs.ui.internal.requirement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.command.Commands;
import org.simloom.runs.ui.internal.poll.Refreshable;
import org.simloom.runs.ui.internal.poll.Visibility;
import org.simloom.workbench.ContextHelp;

/** Every requirement of the workspace's products, and every step of its processes that something verifies: limit, latest value, margin, and the run that proves it. */
public final class RequirementsView extends ViewPart implements Refreshable {
    /** Its id. */
    public static final String ID = "org.simloom.requirements.view";

    private RequirementsPoll poll;
    private Visibility visibility;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "requirements");
        poll = new RequirementsPoll(parent.getDisplay(), this::show);
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "column.requirement", 26, RequirementRow::name);
        column(layout, "column.limit", 15, RequirementRow::limit);
        column(layout, "column.value", 12, RequirementRow::value);
        column(layout, "column.margin", 18, RequirementRow::margin);
        column(layout, "column.state", 10, RequirementRow::state);
        column(layout, "column.proof", 7, RequirementRow::run);
        column(layout, "column.remark", 22, RequirementRow::remark);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setInput(List.of());
        viewer.addDoubleClickListener(event ->
                Commands.run(getSite().getService(IHandlerService.class), Commands.REVEAL));
        MenuManager menu = new MenuManager();
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(ID, menu, viewer);
        getSite().setSelectionProvider(viewer);
        getSite().getService(IContextService.class).activateContext(Commands.CONTEXT);
        setContentDescription(Texts.get("requirement.reading"));
        visibility = Visibility.watch(this, poll);
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<RequirementRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Texts.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50, true));
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((RequirementRow) element);
            }

            @Override
            public Image getImage(Object element) {
                return first ? RunImages.get(((RequirementRow) element).image()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                String all = text.apply((RequirementRow) element);
                return all.isEmpty() ? null : all;
            }
        });
    }

    private void show(List<RequirementRow> rows) {
        if (!viewer.getControl().isDisposed()) {
            viewer.setInput(rows);
            setContentDescription(rows.isEmpty() ? Texts.get("requirement.none") : "");
        }
    }

    @Override
    public void reload() {
        poll.force();
    }

    /** What is selected, as text. */
    public String text() {
        return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(row -> ((RequirementRow) row).line())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** The lines, for those who drive the view. */
    TableViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (visibility != null) {
            visibility.dispose();
        }
        super.dispose();
    }
}
