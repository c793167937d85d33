package org.simloom.runs.ui.internal.view;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.simloom.base.problem.Problem;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.detail.DetailPage;

/** Every run of the projects with its tasks; beside them what is known of the selected one, and its timeline. */
public final class RunsView extends ViewPart {
    /** Its id. */
    public static final String ID = "org.simloom.runs.view";

    private static final String LINKED = "linked";

    private final RunsPoll poll = new RunsPoll(this::read);
    private final AtomicReference<RunsReader.Snapshot> latest = new AtomicReference<>();
    private final Visibility visibility = new Visibility();
    private final ISelectionListener selections = this::selectedElsewhere;
    private final RunEvents.Listener events = new Events();
    private Display display;
    private RunsTree tree;
    private CTabFolder tabs;
    private DetailPage details;
    private Timeline timeline;
    private RunsActions actions;
    private boolean linked;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        linked = memento != null && Boolean.TRUE.equals(memento.getBoolean(LINKED));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(LINKED, linked);
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        tree = new RunsTree(sash, poll);
        tabs = new CTabFolder(sash, SWT.BOTTOM | SWT.FLAT);
        details = new DetailPage(tabs);
        tab(tabs, "view.details", details.control());
        timeline = new Timeline(tabs);
        tab(tabs, "view.timeline", timeline.control());
        tabs.setSelection(0);
        sash.setWeights(58, 42);
        tree.viewer().addSelectionChangedListener(event -> showSelected());
        actions = new RunsActions(this, tree, details);
        actions.install();
        getSite().setSelectionProvider(tree.viewer());
        getSite().getPage().addPartListener(visibility);
        getSite().getPage().addPostSelectionListener(selections);
        RunEvents.add(events);
        poll.setActive(true);
    }

    private static void tab(CTabFolder tabs, String key, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(Texts.get(key));
        item.setControl(control);
    }

    /** Takes what was read; of several that come while the UI is busy only the last is shown. */
    private void read(RunsReader.Snapshot snapshot) {
        if (latest.getAndSet(snapshot) == null && !display.isDisposed()) {
            display.asyncExec(this::show);
        }
    }

    private void show() {
        RunsReader.Snapshot snapshot = latest.getAndSet(null);
        if (snapshot == null || tree.viewer().getControl().isDisposed()) {
            return;
        }
        tree.show(snapshot.runs());
        setContentDescription(snapshot.problems().isEmpty() ? ""
                : snapshot.problems().stream().map(Problem::toString).findFirst().orElse(""));
        showSelected();
    }

    private void showSelected() {
        Object selected = tree.viewer().getStructuredSelection().getFirstElement();
        RunNode run = tree.runOf(selected);
        if (run != null) {
            poll.want(run.key());
        }
        details.show(run, selected instanceof TaskNode task ? task : null);
        timeline.show(run);
        actions.enable();
    }

    /** Shows a run, opening the view where it is closed. UI thread only. */
    public static void show(IWorkbenchPage page, Path project, long run) throws PartInitException {
        if (page.showView(ID) instanceof RunsView view) {
            view.tree.reveal(new RunKey(project, run));
            view.poll.signal();
        }
    }

    /** Reads the stores now. */
    void reload() {
        poll.signal();
    }

    boolean isLinked() {
        return linked;
    }

    /** Whether only runs of the project selected elsewhere are shown. */
    void setLinked(boolean linked) {
        this.linked = linked;
        poll.setOnly(null);
        if (linked) {
            selectedElsewhere(this, getSite().getPage().getSelection());
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (!linked) {
            return;
        }
        IResource resource = selection instanceof IStructuredSelection structured
                ? Adapters.adapt(structured.getFirstElement(), IResource.class) : null;
        if (resource == null && part instanceof IEditorPart editor) {
            resource = Adapters.adapt(editor.getEditorInput(), IResource.class);
        }
        if (resource != null && resource.getProject() != null && resource.getProject().getLocation() != null) {
            poll.setOnly(resource.getProject().getLocation().toPath());
        }
    }

    /** Brings the timeline up. */
    void showTimeline() {
        tabs.setSelection(1);
    }

    /** The tree, for those who drive the view. */
    RunsTree tree() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        poll.setActive(false);
        poll.cancel();
        RunEvents.remove(events);
        getSite().getPage().removePartListener(visibility);
        getSite().getPage().removePostSelectionListener(selections);
        super.dispose();
    }

    /** Runs of this workbench. */
    private final class Events implements RunEvents.Listener {
        @Override
        public void started(Path project, long run) {
            display.asyncExec(() -> tree.reveal(new RunKey(project, run)));
            poll.signal();
        }

        @Override
        public void changed() {
            poll.signal();
        }
    }

    /** Nothing is read for a view that nobody sees. */
    private final class Visibility implements IPartListener2 {
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == RunsView.this) {
                poll.setActive(true);
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == RunsView.this) {
                poll.setActive(false);
            }
        }
    }
}
