package org.simloom.runs.ui.internal.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.part.ViewPart;
import org.simloom.base.problem.Problem;
import org.simloom.runs.ui.RunConsoles;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.command.Commands;
import org.simloom.runs.ui.internal.detail.DetailPage;
import org.simloom.runs.ui.internal.poll.Refreshable;
import org.simloom.runs.ui.internal.poll.Visibility;
import org.simloom.workbench.ContextHelp;

/** Every run of the projects with its tasks; beside them what is known of the selected one, and its timeline. */
public final class RunsView extends ViewPart implements Refreshable {
    /** Its id. */
    public static final String ID = "org.simloom.runs.view";

    private static final String DETAILS_MENU = "org.simloom.runs.details";

    private final ISelectionListener selections = this::selectedElsewhere;
    private final RunEvents.Listener events = new Events();
    private Display display;
    private RunsPoll poll;
    private Visibility visibility;
    private RunsTree tree;
    private CTabFolder tabs;
    private DetailPage details;
    private Timeline timeline;
    private boolean inDetails;
    private boolean linked;
    private RunReference was;
    private boolean wasRunning;
    private RunReference followed;

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "runs");
        display = parent.getDisplay();
        poll = new RunsPoll(display, this::show);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        tree = new RunsTree(sash, poll);
        tabs = new CTabFolder(sash, SWT.BOTTOM | SWT.FLAT);
        details = new DetailPage(tabs);
        tab("view.details", details.control());
        timeline = new Timeline(tabs);
        tab("view.timeline", timeline.control());
        tabs.setSelection(0);
        sash.setWeights(58, 42);
        tree.viewer().addSelectionChangedListener(event -> showSelected());
        tree.viewer().addPostSelectionChangedListener(event -> followConsole());
        tree.viewer().getControl().addListener(SWT.FocusIn, event -> inDetails = false);
        details.viewer().getControl().addListener(SWT.FocusIn, event -> inDetails = true);
        menu(ID, tree.viewer());
        menu(DETAILS_MENU, details.viewer());
        details.viewer().addDoubleClickListener(event -> details.folder().ifPresent(
                folder -> site(IHandlerService.class, service -> Commands.run(service, Commands.FOLDER))));
        getSite().setSelectionProvider(tree.viewer());
        getSite().getService(IContextService.class).activateContext(Commands.CONTEXT);
        getSite().getPage().addPostSelectionListener(selections);
        RunEvents.add(events);
        Command toggle = getSite().getService(ICommandService.class).getCommand(Commands.LINKED);
        setLinked(Boolean.TRUE.equals(toggle.getState(RegistryToggleState.STATE_ID).getValue()));
        visibility = Visibility.watch(this, poll);
    }

    private void tab(String key, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(Texts.get(key));
        item.setControl(control);
    }

    private void menu(String id, TreeViewer viewer) {
        MenuManager menu = new MenuManager();
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(id, menu, viewer);
    }

    private <T> void site(Class<T> service, Consumer<T> use) {
        use.accept(getSite().getService(service));
    }

    private void show(RunsPoll.News news) {
        if (tree.viewer().getControl().isDisposed()) {
            return;
        }
        tree.show(news.runs(), news.changes());
        setContentDescription(news.problems().stream().map(Problem::toString).findFirst()
                .orElse(news.runs().isEmpty() ? Texts.get("view.none") : ""));
        if (!news.changes().isEmpty()) {
            showSelected();
        }
    }

    private void showSelected() {
        Node selected = selected().stream().findFirst().orElse(null);
        RunNode run = tree.runOf(selected);
        if (run != null) {
            poll.want(run.reference());
        }
        details.show(run, selected instanceof TaskNode task ? task : null);
        timeline.show(run);
        boolean same = run != null && run.reference().equals(was);
        boolean changed = same && run.isRunning() != wasRunning;
        was = run == null ? null : run.reference();
        wasRunning = run != null && run.isRunning();
        if (changed) {
            // what can be done with a run depends on how it has gone on since it was selected, and who knows of the
            // selection has the run as it was then
            tree.viewer().setSelection(new StructuredSelection(tree.selected()));
        }
    }

    /** The Console view of this window; what the user has chosen there since stays. */
    private void followConsole() {
        RunReference task = selected().stream().filter(TaskNode.class::isInstance).map(Node::reference).findFirst().orElse(null);
        if (task != null && !task.equals(followed)) {
            RunConsoles.follow(getSite().getPage(), task);
        }
        followed = task;
    }

    /** What is selected, as it was last read. */
    public List<Node> selected() {
        return tree.selected();
    }

    /** The folder that the selected line of the details tells of, where that was selected last. */
    public Optional<Path> detailFolder() {
        return inDetails ? details.folder() : Optional.empty();
    }

    /** What is selected, as text. */
    public String text() {
        return inDetails ? details.text()
                : selected().stream().map(RunsLabels::line).collect(Collectors.joining(System.lineSeparator()));
    }

    /** Selects a run or task as soon as it has been read. UI thread only. */
    public void reveal(RunReference what) {
        tree.reveal(what);
        poll.signal();
    }

    @Override
    public void reload() {
        poll.force();
    }

    /** Whether only runs of the project selected elsewhere are shown. */
    public void setLinked(boolean linked) {
        this.linked = linked;
        poll.setOnly(null);
        if (linked) {
            selectedElsewhere(null, getSite().getPage().getSelection());
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (!linked || part == this) {
            return;
        }
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        IResource resource = Adapters.adapt(first, IResource.class);
        if (resource == null && part instanceof IEditorPart editor) {
            resource = Adapters.adapt(editor.getEditorInput(), IResource.class);
        }
        if (resource != null && resource.getProject() != null && resource.getProject().getLocation() != null) {
            poll.setOnly(resource.getProject().getLocation().toPath());
        }
    }

    /** Brings the timeline up. */
    public void showTimeline() {
        tabs.setSelection(1);
        timeline.show(tree.runOf(selected().stream().findFirst().orElse(null)));
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
        RunEvents.remove(events);
        if (visibility != null) {
            visibility.dispose();
        }
        getSite().getPage().removePostSelectionListener(selections);
        super.dispose();
    }

    /** A run is started in the active window; what is looked at in another one stays selected there. */
    private boolean isOfWhoStarted() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active == null || active == getSite().getWorkbenchWindow() || tree.selected().isEmpty();
    }

    /** Runs of this workbench. */
    private final class Events implements RunEvents.Listener {
        @Override
        public void started(Path project, long run) {
            display.asyncExec(() -> {
                if (!tree.viewer().getControl().isDisposed() && isOfWhoStarted()) {
                    reveal(RunReference.of(project, run));
                }
            });
            poll.signal();
        }

        @Override
        public void changed() {
            poll.signal();
        }
    }
}
