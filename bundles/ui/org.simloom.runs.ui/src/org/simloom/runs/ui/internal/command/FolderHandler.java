package org.simloom.runs.ui.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.view.RunsView;
import org.simloom.store.Store;

/** Opens the folder of an attempt: the one selected in the details, or the last one at the selected task. */
public final class FolderHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<Path> detail = HandlerUtil.getActivePart(event) instanceof RunsView view ? view.detailFolder()
                : Optional.empty();
        if (detail.isPresent()) {
            open(detail.get(), shell);
            return null;
        }
        Selected.references(event).stream().filter(reference -> reference.task() != null).findFirst()
                .ifPresent(task -> Job.createSystem(Texts.get("folder.title"), (ICoreRunnable) monitor -> {
                    List<History.Attempt> attempts = attempts(task);
                    shell.getDisplay().asyncExec(() -> {
                        if (attempts.isEmpty()) {
                            MessageDialog.openInformation(shell, Texts.get("folder.title"), Texts.get("folder.none"));
                        } else {
                            open(attempts.getLast().folder(), shell);
                        }
                    });
                }).schedule());
        return null;
    }

    private static List<History.Attempt> attempts(RunReference task) throws CoreException {
        try (Store store = new Project(task.project()).openStore()) {
            return new History(store).attempts(task.run(), task.task());
        } catch (ProblemException e) {
            throw new CoreException(Status.error(e.problem().toString(), e.getCause()));
        }
    }

    private static void open(Path path, Shell shell) {
        if (!Program.launch(path.toString())) {
            MessageDialog.openInformation(shell, Texts.get("folder.title"), Texts.get("folder.where", path));
        }
    }
}
