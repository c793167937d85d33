package org.simloom.runs.ui.internal.view;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.RunImages;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.compare.CompareDialog;
import org.simloom.runs.ui.internal.detail.DetailPage;
import org.simloom.runs.ui.internal.explain.ExplainDialog;
import org.simloom.runs.ui.internal.launch.RunAgain;
import org.simloom.store.Store;

/** What can be done with runs. */
final class RunsActions {
    private final RunsView view;
    private final RunsTree tree;
    private final DetailPage details;
    private final IAction again;
    private final IAction cancel;
    private final IAction explain;
    private final IAction compare;
    private final IAction folder;
    private final IAction copy;
    private final IAction refresh;
    private final IAction linked;
    private boolean inDetails;

    RunsActions(RunsView view, RunsTree tree, DetailPage details) {
        this.view = view;
        this.tree = tree;
        this.details = details;
        again = action("again", RunImages.descriptor("again"), () -> RunAgain.run(selected(), shell()));
        cancel = action("cancel", RunImages.descriptor("cancel"), this::cancel);
        explain = action("explain", RunImages.descriptor("explain"), () -> ExplainDialog.open(selected(), shell()));
        compare = action("compare", RunImages.descriptor("compare"), this::compare);
        folder = action("folder", RunImages.descriptor("attempt"), this::openFolder);
        copy = action("copy", shared(ISharedImages.IMG_TOOL_COPY), this::copy);
        refresh = action("refresh", RunImages.descriptor("refresh"), view::reload);
        linked = new Action(Texts.get("action.linked"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.setLinked(isChecked());
            }
        };
        linked.setImageDescriptor(RunImages.descriptor("linked"));
        linked.setToolTipText(Texts.get("action.linked.tip"));
        linked.setChecked(view.isLinked());
    }

    private static ImageDescriptor shared(String image) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
    }

    private static IAction action(String key, ImageDescriptor image, Runnable body) {
        Action action = new Action(Texts.get("action." + key), image) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(Texts.get("action." + key + ".tip"));
        return action;
    }

    void install() {
        IActionBars bars = view.getViewSite().getActionBars();
        IToolBarManager bar = bars.getToolBarManager();
        List.of(again, cancel, explain, compare, folder).forEach(bar::add);
        bar.add(new Separator());
        List.of(linked, refresh).forEach(bar::add);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.updateActionBars();
        menu(tree.viewer(), List.of(again, cancel, explain, compare, folder));
        menu(details.viewer(), List.of(folder));
        tree.viewer().getControl().addListener(SWT.FocusIn, event -> inDetails = false);
        details.viewer().getControl().addListener(SWT.FocusIn, event -> inDetails = true);
        tree.viewer().addSelectionChangedListener(event -> enable());
        details.viewer().addSelectionChangedListener(event -> enable());
        details.viewer().addDoubleClickListener(event -> details.folder().ifPresent(this::open));
        enable();
    }

    private void menu(TreeViewer viewer, List<IAction> actions) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener((IMenuManager manager) -> {
            enable();
            actions.forEach(manager::add);
            manager.add(new Separator());
            manager.add(copy);
            manager.add(refresh);
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    /** What can be done depends on what is selected, and on how the run has gone on since. */
    void enable() {
        RunNode run = selected();
        again.setEnabled(run != null);
        explain.setEnabled(run != null);
        cancel.setEnabled(run != null && run.isRunning());
        compare.setEnabled(selectedRuns().size() == 2);
        folder.setEnabled(details.folder().isPresent() || task() != null);
        copy.setEnabled(run != null);
    }

    private RunNode selected() {
        return tree.runOf(tree.viewer().getStructuredSelection().getFirstElement());
    }

    private TaskNode task() {
        return tree.viewer().getStructuredSelection().getFirstElement() instanceof TaskNode task ? task : null;
    }

    private List<RunNode> selectedRuns() {
        List<?> all = tree.viewer().getStructuredSelection().toList();
        return all.stream().map(tree::runOf).filter(run -> run != null).distinct().toList();
    }

    private Shell shell() {
        return view.getSite().getShell();
    }

    private void cancel() {
        RunKey run = selected().key();
        Job.createSystem(Texts.get("action.cancel"), (ICoreRunnable) monitor -> {
            try (Store store = new Project(run.project()).openStore()) {
                store.runs().requestCancel(run.id());
            }
            RunEvents.changed();
        }).schedule();
    }

    private void compare() {
        List<RunNode> runs = selectedRuns();
        // the earlier one comes first
        CompareDialog.open(runs.stream().sorted(Comparator.comparingLong(run -> run.run().started())).toList(),
                shell());
    }

    private void openFolder() {
        Optional<Path> selected = details.folder();
        if (selected.isPresent()) {
            open(selected.get());
            return;
        }
        TaskNode task = task();
        Job.createSystem(Texts.get("action.folder"), (ICoreRunnable) monitor -> {
            try (Store store = new Project(task.run().project()).openStore()) {
                List<History.Attempt> attempts = new History(store).attempts(task.run().id(), task.task().path());
                shell().getDisplay().asyncExec(() -> {
                    if (attempts.isEmpty()) {
                        MessageDialog.openInformation(shell(), Texts.get("action.folder"), Texts.get("folder.none"));
                    } else {
                        open(attempts.getLast().folder());
                    }
                });
            }
        }).schedule();
    }

    private void open(Path path) {
        if (!Program.launch(path.toString())) {
            MessageDialog.openInformation(shell(), Texts.get("action.folder"), Texts.get("folder.where", path));
        }
    }

    private void copy() {
        String text = inDetails ? details.text() : ((List<?>) tree.viewer().getStructuredSelection().toList()).stream()
                .map(RunsActions::line).collect(Collectors.joining(System.lineSeparator()));
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(shell().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static String line(Object element) {
        String name = element instanceof RunNode run ? RunsLabels.title(run) : ((TaskNode) element).task().path();
        return String.join("\t", name, RunsLabels.state(element), RunsLabels.started(element),
                RunsLabels.duration(element), RunsLabels.why(element));
    }
}
