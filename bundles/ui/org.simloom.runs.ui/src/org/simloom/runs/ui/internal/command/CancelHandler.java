package org.simloom.runs.ui.internal.command;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunReferenced;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.store.Store;

/**
 * Asks the selected runs that go on to stop, in whatever process they are. Who presses Delete may have meant something
 * else, and is asked.
 */
public final class CancelHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        List<RunReference> runs = Selected.elements(event).stream().filter(e -> e instanceof RunReferenced told
                && told.isRunning()).map(e -> ((RunReferenced) e).reference().whole()).distinct().toList();
        boolean delete = IWorkbenchCommandConstants.EDIT_DELETE.equals(event.getCommand().getId());
        if (runs.isEmpty() || delete && !MessageDialog.openConfirm(HandlerUtil.getActiveShell(event),
                Texts.get("cancel.title"), Texts.get("cancel.question", runs.size()))) {
            return null;
        }
        Job.createSystem(Texts.get("cancel.title"), (ICoreRunnable) monitor -> {
            for (RunReference run : runs) {
                cancel(run);
            }
            RunEvents.changed();
        }).schedule();
        return null;
    }

    private static void cancel(RunReference run) throws CoreException {
        try (Store store = new Project(run.project()).openStore()) {
            store.runs().requestCancel(run.run());
        } catch (ProblemException e) {
            throw new CoreException(Status.error(e.problem().toString(), e.getCause()));
        }
    }
}
