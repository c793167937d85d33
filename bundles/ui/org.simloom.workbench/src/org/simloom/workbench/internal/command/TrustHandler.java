package org.simloom.workbench.internal.command;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.TrustQuestion;
import org.simloom.workbench.internal.Texts;
import org.simloom.workbench.internal.wizard.Selections;

/** Lets the user allow, or no longer allow, that commands of a project run. */
public final class TrustHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<?> selected = Selections.resources(HandlerUtil.getCurrentStructuredSelection(event)).toList();
        selected.stream().map(r -> ((IResource) r).getProject()).filter(p -> p != null && p.getLocation() != null)
                .distinct().forEach(project -> change(shell, project.getLocation().toPath()));
        return null;
    }

    private static void change(Shell shell, Path project) {
        if (!SimloomServices.trust().isTrusted(project)) {
            TrustQuestion.ask(shell, project);
        } else if (MessageDialog.openQuestion(shell, Texts.get("trust.title"),
                Texts.get("trust.revoke", project.getFileName()))) {
            SimloomServices.trust().revoke(project);
        }
    }
}
