package org.simloom.workbench.internal.wizard;

import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens wizards as the menu does. */
public final class Wizards {
    private Wizards() {
    }

    /** Opens a New wizard. */
    public static void open(String id) {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        var command = org.eclipse.core.commands.ParameterizedCommand.generateCommand(
                commands.getCommand(IWorkbenchCommandConstants.FILE_NEW),
                Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, id));
        try {
            handlers.executeCommand(command, null);
        } catch (CommandException e) {
            Platform.getLog(Wizards.class).error(e.getMessage(), e);
        }
    }
}
