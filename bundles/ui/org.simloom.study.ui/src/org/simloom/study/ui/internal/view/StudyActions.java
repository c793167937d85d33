package org.simloom.study.ui.internal.view;

import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.study.StudyState;
import org.simloom.study.ui.internal.Actions;
import org.simloom.study.ui.internal.Texts;
import org.simloom.study.ui.internal.launch.StudyConfiguration;
import org.simloom.study.ui.internal.launch.StudyShortcut;

/** What can be done in the view of a study. */
final class StudyActions {
    private final StudyView view;
    private final IAction run;
    private final IAction cancel;
    private final IAction extend;
    private final IAction report;
    private final IAction export;
    private final IAction surrogate;
    private final IAction reveal;
    private final IAction copy;

    StudyActions(StudyView view) {
        this.view = view;
        run = Actions.MAKE.push("run", "run", () -> StudyShortcut.run(view.file(), 0));
        cancel = Actions.MAKE.push("cancel", "cancel", this::cancel);
        extend = Actions.MAKE.push("extend", "extend", this::extend);
        report = Actions.MAKE.push("report", "report", () -> Exports.report(view.getSite().getShell(), view.shown()));
        export = Actions.MAKE.push("export", "export", () -> Exports.csv(view.getSite().getShell(), view.shown()));
        surrogate = Actions.MAKE.push("surrogate", null, () -> Exports.surrogate(view.getSite().getShell(), view.shown()));
        reveal = Actions.MAKE.push("reveal", "study", view::revealRun);
        copy = Actions.MAKE.push("copy", null, () -> view.samples().rows().copy());
    }

    void install() {
        IToolBarManager bar = view.getViewSite().getActionBars().getToolBarManager();
        IMenuManager menu = view.getViewSite().getActionBars().getMenuManager();
        bar.add(run);
        bar.add(cancel);
        bar.add(extend);
        bar.add(new Separator());
        bar.add(report);
        bar.add(export);
        bar.add(new Separator());
        bar.add(Actions.MAKE.toggle("pin", "pin", view.isPinned(), view::setPinned));
        menu.add(reveal);
        menu.add(surrogate);
        menu.add(Actions.MAKE.push("refresh", "refresh", view::refresh));
        view.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        update();
    }

    void menu(Control table) {
        MenuManager manager = new MenuManager();
        manager.add(reveal);
        manager.add(copy);
        manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        table.setMenu(manager.createContextMenu(table));
        view.getSite().registerContextMenu(manager, view.getSite().getSelectionProvider());
    }

    void update() {
        Shown shown = view.shown();
        boolean known = shown != null && shown.report() != null;
        boolean running = known && shown.report().state() == StudyState.RUNNING;
        run.setEnabled(view.file() != null && !running);
        extend.setEnabled(view.file() != null && !running);
        cancel.setEnabled(running);
        report.setEnabled(known);
        export.setEnabled(known);
        surrogate.setEnabled(known && shown.report().outcome() != null
                && shown.report().outcome().table("surrogates").isPresent());
        reveal.setEnabled(view.selected().stream().anyMatch(sample -> sample.run() > 0));
        copy.setEnabled(!view.selected().isEmpty());
    }

    private void extend() {
        int known = view.shown() == null || view.shown().report() == null ? 0 : view.shown().report().samples().size();
        InputDialog dialog = new InputDialog(view.getSite().getShell(), Texts.get("action.extend"),
                Texts.get("extend.question", known), Integer.toString(Math.max(10, 2 * known)),
                text -> text.strip().matches("0*[1-9]\\d{0,7}") ? null : Texts.get("launch.samples", text));
        if (dialog.open() == Window.OK) {
            StudyShortcut.run(view.file(), Integer.parseInt(dialog.getValue().strip()));
        }
    }

    private void cancel() {
        ILaunch launch = StudyConfiguration.running(view.file());
        if (launch == null) {
            StatusManager.getManager().handle(Status.info(Texts.get("cancel.elsewhere")), StatusManager.SHOW);
            return;
        }
        try {
            launch.terminate();
        } catch (DebugException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
