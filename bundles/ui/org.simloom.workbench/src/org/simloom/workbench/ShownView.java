package org.simloom.workbench;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Brings views up by themselves, as when something begins to run, without taking the focus from where the user works. */
public final class ShownView {
    private ShownView() {
    }

    /** Brings a view up in the window in front, in the UI thread; empty where there is no window, or the view cannot be opened. */
    public static Optional<IViewPart> of(String id) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        // none is the active one while a dialog that has just been answered goes away
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow() != null || workbench.getWorkbenchWindowCount() == 0
                ? workbench.getActiveWorkbenchWindow() : workbench.getWorkbenchWindows()[0];
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(page.showView(id, null, IWorkbenchPage.VIEW_VISIBLE));
        } catch (PartInitException e) {
            ILog.of(ShownView.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
