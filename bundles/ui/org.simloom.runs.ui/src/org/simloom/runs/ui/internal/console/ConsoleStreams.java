package org.simloom.runs.ui.internal.console;

import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.debug.ui.console.ConsoleColorProvider;
import org.eclipse.debug.ui.console.IConsole;

/**
 * Leads what tasks print to their consoles, which take nothing that is typed. The platform makes consoles beside the run,
 * and disconnects that of a task that has ended already, maybe at the same moment: nothing is remembered here that could be
 * taken away meanwhile.
 */
public final class ConsoleStreams extends ConsoleColorProvider {

    @Override
    public void connect(IProcess process, IConsole console) {
        IStreamsProxy streams = process.getStreamsProxy();
        if (streams != null) {
            console.connect(streams);
        }
    }

    @Override
    public void disconnect() {
        // nothing is held
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }
}
