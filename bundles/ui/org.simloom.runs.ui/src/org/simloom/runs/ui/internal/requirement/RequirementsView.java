package org.simloom.runs.ui.internal.requirement;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
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
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.engine.Project;
import org.simloom.engine.RequirementStatus;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.runs.ui.internal.view.RunsView;

/** Every requirement of the workspace's products: limit, latest value, margin, and the run that proves it. */
public final class RequirementsView extends ViewPart {
    /** Its id. */
    public static final String ID = "org.simloom.requirements.view";

    private final RequirementsPoll poll = new RequirementsPoll(this::read);
    private final Visibility visibility = new Visibility();
    private final IAction prove = action("prove", "again", this::prove);
    private final IAction show = action("show", "runs", this::showRun);
    private final IAction refresh = action("refresh", "refresh", poll::force);
    private TableViewer viewer;
    private Display display;

    private static IAction action(String key, String image, Runnable body) {
        Action action = new Action(Texts.get("requirement.action." + key), RunImages.descriptor(image)) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(Texts.get("requirement.action." + key + ".tip"));
        return action;
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
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
        viewer.addSelectionChangedListener(event -> enable());
        viewer.addDoubleClickListener(event -> showRun());
        actions();
        getSite().setSelectionProvider(viewer);
        getSite().getPage().addPartListener(visibility);
        poll.setActive(true);
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

    private void actions() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        MenuManager menu = new MenuManager();
        for (IAction action : List.of(prove, show)) {
            bar.add(action);
            menu.add(action);
        }
        bar.add(new Separator());
        bar.add(refresh);
        menu.add(refresh);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        enable();
    }

    private void enable() {
        RequirementStatus selected = selected();
        prove.setEnabled(selected != null && selected.request() != null);
        show.setEnabled(selected != null && selected.run() > 0);
    }

    private RequirementStatus selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof RequirementRow row ? row.status() : null;
    }

    private void prove() {
        RequirementStatus status = selected();
        try {
            IFile file = WorkflowConfiguration.workspaceFile(status.request().workflow());
            if (file == null) {
                throw new CoreException(Status.error(Texts.get("launch.missing", status.request().workflow())));
            }
            DebugUITools.launch(WorkflowConfiguration.of(file, status.request().inputs()), ILaunchManager.RUN_MODE);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void showRun() {
        RequirementStatus status = selected();
        if (status == null || status.run() == 0) {
            return;
        }
        try {
            RunsView.show(getSite().getPage(), Project.open(status.request().workflow()).folder(), status.run());
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void read(List<RequirementRow> rows) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!viewer.getControl().isDisposed()) {
                    viewer.setInput(rows);
                    setContentDescription(rows.isEmpty() ? Texts.get("requirement.none") : "");
                    enable();
                }
            });
        }
    }

    /** The lines, for those who drive the view. */
    TableViewer viewer() {
        return viewer;
    }

    /** Runs what the selected requirement needs, as its button does. */
    IAction proveAction() {
        return prove;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        poll.setActive(false);
        poll.cancel();
        getSite().getPage().removePartListener(visibility);
        super.dispose();
    }

    /** Nothing is examined for a view that nobody sees. */
    private final class Visibility implements IPartListener2 {
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == RequirementsView.this) {
                poll.setActive(true);
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == RequirementsView.this) {
                poll.setActive(false);
            }
        }
    }
}
