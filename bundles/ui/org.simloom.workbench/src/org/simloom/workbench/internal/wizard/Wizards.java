package org.simloom.workbench.internal.wizard;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
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
        execute(IWorkbenchCommandConstants.FILE_NEW, IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, id);
    }

    /** Does what a command of the menu does; parameters are pairs of id and value. */
    public static void execute(String id, String... parameters) {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            values.put(parameters[i], parameters[i + 1]);
        }
        try {
            handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(id), values), null);
        } catch (CommandException e) {
            Platform.getLog(Wizards.class).error(e.getMessage(), e);
        }
    }
}
