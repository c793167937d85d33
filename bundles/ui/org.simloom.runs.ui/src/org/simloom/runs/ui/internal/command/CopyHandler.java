package org.simloom.runs.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.runs.ui.internal.requirement.RequirementsView;
import org.simloom.runs.ui.internal.view.RunsView;

/** Copies the selected lines as text, columns apart by tabs, so that they can be pasted into a table. */
public final class CopyHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        String text = part instanceof RunsView runs ? runs.text()
                : part instanceof RequirementsView requirements ? requirements.text() : "";
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShell(event).getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
        return null;
    }
}
