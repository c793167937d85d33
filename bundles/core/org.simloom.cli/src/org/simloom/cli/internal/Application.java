package org.simloom.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.simloom.tool.ToolCatalog;
import org.simloom.workspace.Examples;

/** The command line as an Eclipse application; its result is the process's exit code. */
public final class Application implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        return new CommandLineInterface(new Services(Terminal.ofProcess(), System.getenv(), ToolCatalog::installed,
                Examples::installed)).execute(arguments);
    }

    @Override
    public void stop() {
        // commands stop when the process is asked to end
    }
}
