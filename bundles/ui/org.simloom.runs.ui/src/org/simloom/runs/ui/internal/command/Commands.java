package org.simloom.runs.ui.internal.command;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;

/** Ids of the commands for runs, as the extensions declare them. */
public final class Commands {
    /** Folder in which a task worked. */
    public static final String FOLDER = "org.simloom.runs.command.folder";
    /** Shows a run in the Runs view. */
    public static final String REVEAL = "org.simloom.runs.command.reveal";
    /** Whether only runs of the selected project are shown. */
    public static final String LINKED = "org.simloom.runs.command.linked";
    /** Where the keys for runs hold. */
    public static final String CONTEXT = "org.simloom.runs.context";
    /** The property of a selected row that its run goes on. */
    public static final String RUNNING = "org.simloom.runs.running";

    private Commands() {
    }

    /** Runs a command where it can be run. */
    public static void run(IHandlerService service, String command) {
        try {
            service.executeCommand(command, null);
        } catch (NotEnabledException | NotHandledException e) {
            // there is nothing that it could be done with
        } catch (ExecutionException | NotDefinedException e) {
            ILog.of(Commands.class).error(e.getMessage(), e);
        }
    }
}
