package org.simloom.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.workbench.internal.preference.ToolsPage;

/** Shows where tools are and whether they work. */
public final class ToolsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        PreferencesUtil.createPreferenceDialogOn(HandlerUtil.getActiveShell(event), ToolsPage.ID, null, null).open();
        return null;
    }
}
