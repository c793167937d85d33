package org.simloom.workbench;

import java.util.function.Consumer;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Tells when the user comes back to a window, maybe from another program that has changed something.
 *
 * @param back is told of the window
 */
public record WindowReturn(Consumer<IWorkbenchWindow> back) implements IWindowListener {
    @Override
    public void windowActivated(IWorkbenchWindow window) {
        back.accept(window);
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // nothing is looked for while the user is elsewhere
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // nobody comes back to it
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // it is activated as well
    }
}
